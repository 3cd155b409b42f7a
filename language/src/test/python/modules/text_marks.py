# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Text streams in encodings whose files begin with a mark: it is written once."""
import io
import os
import tempfile

for encoding in ["utf-16", "UTF_32", "utf-8-sig", "utf-16-le"]:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding, write_through=True)
    stream.write("")
    stream.write("a")
    stream.write("b\n")
    print(encoding, raw.getvalue(), stream.tell())
    stream.seek(0)
    print(ascii(stream.read()))
    stream.seek(0)
    stream.write("c")
    stream.flush()
    print(raw.getvalue())
    with tempfile.TemporaryDirectory() as directory:
        name = os.path.join(directory, "file")
        for mode in "wa":
            with open(name, mode, encoding=encoding) as file:
                print("one", "two", file=file)
        with open(name, "rb") as file:
            print(file.read())
        with open(name, encoding=encoding) as file:
            print(file.readlines())


class Pipe(io.RawIOBase):
    def writable(self):
        return True

    def write(self, data):
        print(bytes(data), end=" ")
        return len(data)


pipe = io.TextIOWrapper(io.BufferedWriter(Pipe()), "utf-16", line_buffering=True)
print("a", file=pipe)
print("b", file=pipe)
print()
