# io.BufferedRWPair: one stream to read from, another to write to.
import io
import os
import socket


class Failing(io.RawIOBase):
    def writable(self):
        return True

    def write(self, data):
        return len(data)

    def close(self):
        super().close()
        raise OSError("cannot close")


class Teletype(io.BytesIO):
    def isatty(self):
        return True


source, sink = io.BytesIO(b"first\nsecond\nthird"), io.BytesIO()
pair = io.BufferedRWPair(source, sink)
print(pair.readline(), pair.read(3), pair.peek()[:3], pair.read1(2), pair.readable(), pair.writable(), pair.seekable())
buffer = bytearray(4)
print(pair.readinto(buffer), buffer, pair.readinto1(buffer), buffer, pair.read())
print(pair.write(b"abc"), sink.getvalue(), pair.flush(), sink.getvalue(), pair.isatty(), pair.closed)
pair.close()
print(pair.closed, source.closed, sink.closed)
print(io.BufferedRWPair(Teletype(), io.BytesIO()).isatty(), isinstance(pair, io.BufferedIOBase))

failing = io.BufferedRWPair(reader := io.BytesIO(b"x"), Failing())
try:
    failing.close()
except OSError as error:
    print(error, reader.closed)

unready = io.BufferedRWPair.__new__(io.BufferedRWPair)
for wrong in (lambda: io.BufferedRWPair(io.RawIOBase(), io.BytesIO()), lambda: io.BufferedRWPair(io.BytesIO(), open(os.devnull, "rb")),
              lambda: io.BufferedRWPair(io.BytesIO()), lambda: io.BufferedRWPair(io.BytesIO(), io.BytesIO(), 0),
              lambda: unready.read(), lambda: unready.write(b""), lambda: pair.read(), lambda: pair.write(b"x"),
              lambda: pair.seek(0), lambda: pair.tell(), lambda: pair.detach(), lambda: pair.fileno()):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)

left, right = socket.socketpair()
with left, right, left.makefile("rwb") as a, right.makefile("rw", encoding="utf-8") as b:
    a.write(b"question\n")
    a.flush()
    print(type(a).__name__, b.readline())
    b.write("answer\n")
    b.flush()
    print(a.readline())
with io.TextIOWrapper(io.BufferedRWPair(io.BytesIO(b"one\ntwo\n"), io.BytesIO())) as text:
    print(list(text))
