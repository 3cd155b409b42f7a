"""What the methods of streams say of numbers that are none, or too large, and of files that are no files."""
import io
import os
import tempfile
import warnings

warnings.simplefilter("ignore")


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def show(what, call, *args):
    try:
        print(what, repr(call(*args)))
    except Exception as e:
        print(what, type(e).__name__, e)


class Raw(io.RawIOBase):
    def readable(self):
        return True

    def readinto(self, buffer):
        return 0


VALUES = 2**63, -2**70, None, "a", 1.5, Index(1)
STREAMS = {
    "raw": Raw,
    "bytes": lambda: io.BytesIO(b"ab\ncd"),
    "string": lambda: io.StringIO("ab\ncd"),
    "text": lambda: io.TextIOWrapper(io.BytesIO(b"ab\ncd")),
    "reader": lambda: io.BufferedReader(io.BytesIO(b"ab\ncd")),
}
METHODS = "read", "read1", "readline", "seek", "truncate", "peek"
for name, make in STREAMS.items():
    for method in METHODS:
        if hasattr(make(), method):
            for value in VALUES:
                what = f"{name}.{method}({value if not isinstance(value, Index) else 'Index'})"
                show(what, getattr(make(), method), value)

for value in VALUES:
    for whence in 0, 1, 2, 9:
        if not isinstance(value, Index):
            show(f"text.seek({value}, {whence})", STREAMS["text"]().seek, value, whence)
show("whence of holes", io.BufferedReader(io.BytesIO(b"ab")).seek, 0, 5)

for base in io.BytesIO(), io.BufferedReader(io.BytesIO()):
    for check in "_checkReadable", "_checkWritable", "_checkSeekable":
        show(check, getattr(base, check))

view = memoryview(b"abcd")[::2]
show("BytesIO of pieces", io.BytesIO, view)
show("write of pieces", io.BytesIO().write, view)
show("buffered write of pieces", io.BufferedWriter(io.BytesIO()).write, view)
show("raw write of pieces", io.BufferedRWPair(io.BytesIO(), io.BytesIO()).write, view)

with tempfile.TemporaryDirectory() as directory:
    path = os.path.join(directory, "file")
    with open(path, "w") as file:
        file.write("text")
    descriptor = os.open(path, os.O_RDONLY)
    with open(Index(descriptor), "rb", closefd=False) as file:
        print(file.read())
    for wrong in 2**40, 2**70, Index(-5), Index("x"), -1:
        show("open", open, wrong, "rb")
        show("FileIO", io.FileIO, wrong)
    for answer in Index(descriptor), Index(-1), 2**40, 2**70, "a", None, -1:
        show("opener", lambda: open(path, opener=lambda *args: answer))
        show("opener of FileIO", lambda: io.FileIO(path, opener=lambda *args: answer))
    os.close(descriptor)
    with open(path, "rb", buffering=0) as file:
        show("readinto bytes", file.readinto, b"")
        show("readinto None", file.readinto, None)
        show("truncate", file.truncate, 2**70)
