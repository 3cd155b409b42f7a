# A file that was not closed keeps what was written to it.
import gc
import io
import os
import sys
import tempfile
import warnings

directory = tempfile.mkdtemp()
warnings.simplefilter("always")


def content(path):
    with open(path) as file:
        return file.read()


def dropped(make):
    path = os.path.join(directory, "f")
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        make(path)
        for _ in range(20):
            gc.collect()
            if content(path):
                break
        print(content(path), [str(w.message).split(" name=")[0] for w in seen])


def text(path):
    file = open(path, "w")
    file.write("text")


def binary(path):
    file = open(path, "wb")
    file.write(b"binary")


def raw(path):
    file = open(path, "wb", buffering=0)
    file.write(b"raw")


def by_hand(path):
    file = io.TextIOWrapper(io.BufferedWriter(io.FileIO(path, "w")), encoding="ascii")
    file.write("by hand")


def detached(path):
    file = open(path, "w")
    file.write("detached")
    file.detach()


def in_generator(path):
    def generate():
        file = open(path, "w")
        file.write("in a generator")
        yield

    generator = generate()
    next(generator)


def closed(path):
    file = open(path, "w")
    file.write("closed")
    file.close()


class Special(io.FileIO):
    def close(self):
        if not self.closed:
            print("close", self.readable())
        super().close()


def derived(path):
    file = Special(path, "w")
    file.write(b"derived")


for make in (text, binary, raw, by_hand, detached, in_generator, closed, derived):
    dropped(make)

print("__del__" in dir(io.IOBase), hasattr(io.FileIO, "_dealloc_warn"), hasattr(io.TextIOWrapper, "_dealloc_warn"))


class Failing(io.RawIOBase):
    def writable(self):
        return True

    def write(self, data):
        raise OSError("no room")

    def close(self):
        super().close()
        raise ValueError("no close")


def hook(arguments):
    print(arguments.exc_type.__name__, arguments.exc_value, arguments.err_msg.split("<")[0], arguments.object)


sys.unraisablehook = hook
failing = Failing()
del failing
gc.collect()

# A failing write loses nothing.
class Reluctant(io.RawIOBase):
    full = True
    written = b""

    def writable(self):
        return True

    def write(self, data):
        if self.full:
            raise OSError("full")
        self.written += bytes(data)
        return len(data)


low = Reluctant()
high = io.BufferedWriter(low)
high.write(b"kept")
try:
    high.flush()
except OSError as e:
    print(e)
low.full = False
high.flush()
print(low.written)
