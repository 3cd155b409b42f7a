"""Which streams can be truncated."""

import io
import os
import tempfile


class Raw(io.RawIOBase):
    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True

    def truncate(self, size=None):
        return 5

    def write(self, data):
        return len(data)


def show(action):
    try:
        print(action())
    except (ValueError, OSError) as error:
        print(type(error).__name__, error)


show(lambda: io.BufferedReader(Raw()).truncate())
show(lambda: io.BufferedReader(Raw()).truncate(1))
show(lambda: io.BufferedWriter(Raw()).truncate(1))
closed = io.BufferedReader(Raw())
closed.close()
show(lambda: closed.truncate())

with tempfile.TemporaryDirectory() as directory:
    name = os.path.join(directory, "file")
    with open(name, "w+b", 0) as raw:
        raw.write(b"abcdef")
        reader = io.BufferedReader(raw)
        show(lambda: reader.truncate(2))
        reader.detach()
    with open(name, "r+b") as both:
        show(lambda: both.truncate(3))
    with open(name, "rb") as reading:
        show(lambda: reading.truncate(1))
        print(reading.read())
