# Streams over streams that give little at once, fail, or lie
import io
import os


def show(what):
    try:
        print(what())
    except Exception as e:
        print(type(e).__name__, e, "| context:", repr(e.__context__))


class Pieces(io.RawIOBase):
    def __init__(self, *pieces):
        self.pieces = list(pieces)
        self.reads = 0

    def readable(self):
        return True

    def readinto(self, target):
        self.reads += 1
        piece = self.pieces.pop(0) if self.pieces else b""
        if piece is None:
            return None
        target[: len(piece)] = piece
        return len(piece)


print(io.BufferedReader(Pieces(b"abc", b"d", b"efg")).read(), io.BufferedReader(Pieces(b"abc", b"d")).read(9))


class Reads:
    """No readall, and no class of the module"""

    closed = False

    def __init__(self, *pieces):
        self.pieces = list(pieces)

    def readable(self):
        return True

    def read(self, size=-1):
        return self.pieces.pop(0)

    def flush(self):
        pass

    def close(self):
        self.closed = True


print(io.BufferedReader(Reads(b"abc", b"d", b"efg", b"", b"h")).read())
show(lambda: io.BufferedReader(Reads("text")).read())
print(io.BufferedReader(Reads(None)).read(), io.BufferedReader(Reads(b"a", None)).read())

raw = Pieces(b"abc", b"de", b"fgh", b"jkl")
stream = io.BufferedReader(raw, 10)
small = bytearray(2)
print(stream.peek(3), stream.readinto1(small), small, stream.readinto1(small), small, raw.reads)
print(stream.readinto1(small), small, raw.reads)
large = bytearray(20)
print(stream.peek(3), stream.readinto1(large), large[:6], raw.reads)

reader = io.BufferedReader(io.BytesIO(b"ab"))
writer = io.BufferedWriter(io.BytesIO())
print(reader.readable(), reader.writable(), writer.readable(), writer.writable())
print("writable" in vars(io.BufferedReader), "readable" in vars(io.BufferedWriter))


class Failing(io.BytesIO):
    def close(self):
        raise OSError("close")


def fail():
    raise OSError("flush")


for kind in (io.BufferedReader, io.BufferedWriter, io.BufferedRandom, io.TextIOWrapper):
    raw = Failing()
    stream = kind(raw)
    stream.flush = fail
    show(stream.close)
    raw.close = stream.flush = lambda: None


class Lost(io.BytesIO):
    def seek(self, *args):
        return -1


stream = io.BufferedReader(Lost(b"abc"))
show(stream.tell)


class TooMuch(io.BufferedIOBase):
    def read(self, size):
        return b"x" * (size + 1)

    read1 = read


show(lambda: TooMuch().readinto(bytearray(2)))
show(lambda: TooMuch().readinto1(bytearray(2)))

stream = io.BufferedReader(io.BytesIO(b"abc"))
show(lambda: stream.__init__(io.BytesIO(), buffer_size=0))
show(stream.read)
stream.__init__(io.BytesIO(b"again"))
print(stream.read())
empty = io.BufferedReader.__new__(io.BufferedReader)
for method in (empty.read, empty.close, empty.detach, empty.tell, empty.readable, empty.__repr__):
    show(method)
stream.detach()
show(stream.read)
print(stream)

text = io.TextIOWrapper.__new__(io.TextIOWrapper)
for method in (text.read, text.__repr__, text.close, text.fileno, text.detach):
    show(method)
text = io.TextIOWrapper(io.BytesIO(b"abc\ndef\nghi"), encoding="utf-8")
print(text._CHUNK_SIZE)
for size in (0, -1, "x", 2**70):
    show(lambda: setattr(text, "_CHUNK_SIZE", size))
show(lambda: delattr(text, "_CHUNK_SIZE"))
text._CHUNK_SIZE = 4
print(text.readline(), text.buffer.tell())
show(lambda: text.reconfigure(encoding="latin-1"))
show(lambda: text.reconfigure(newline=""))
show(lambda: text.reconfigure(line_buffering=True))
print(text.read())
text.reconfigure(encoding="latin-1")


class Words(io.TextIOWrapper):
    pass


print(Words(io.BytesIO(), encoding="utf-8"))
below = io.BufferedReader(io.BytesIO())
text = io.TextIOWrapper(below, encoding="utf-8")
below.detach()
print(text)

pair = io.TextIOWrapper(io.BufferedRWPair(io.BytesIO(b"foo\nbar\n"), io.BytesIO()))
line = pair.readline()
pair.write(line)
print(repr(line + pair.readline()))


class Chunks(io.BytesIO):
    def write(self, data):
        print(len(data), end=" ")
        return super().write(data)


text = io.TextIOWrapper(Chunks(), encoding="ascii")
text.write("x" * 100)
text.write("y" * 8192)
text.write("z" * 8191)
text.write("!")
print()

receiver, sender = os.pipe()
os.set_blocking(receiver, False)
os.set_blocking(sender, False)
with open(receiver) as stream:
    show(stream.read)
    output = open(sender, "wb", buffering=1024)
    sent = 0
    try:
        while True:
            sent += output.write(b"w" * 7001)
    except BlockingIOError as e:
        print(e.errno, e.args[2] == e.characters_written, 0 <= e.characters_written <= 7001)
        sent += e.characters_written
    received = stream.buffer.read()
    output.flush()
    received += stream.buffer.read()
    print(len(received) == sent)
    output.close()

for mode in ("", "rt", "rU", "rw", "r++", "U"):
    show(lambda: io.FileIO("/nonexistent", mode))
file = io.FileIO(os.devnull, "wb")
file.flush = fail
show(file.close)
print(file.closed)
