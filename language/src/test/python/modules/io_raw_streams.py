"""What a buffered reader makes of the answers of the raw stream below it."""

import io


class Raw(io.RawIOBase):
    def __init__(self, answer):
        self.answer = answer

    def readable(self):
        return True

    def readinto(self, buffer):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


for answer in (100_000_000, -1, -5, None, "x", 2.5, b"", KeyError(5)):
    for read in (lambda r: r.read(5), lambda r: r.peek(), lambda r: r.readline(), lambda r: r.readinto(bytearray(3))):
        try:
            print(answer, read(io.BufferedReader(Raw(answer))))
        except Exception as e:
            print(answer, type(e).__name__, e, repr(e.__cause__))


class Pieces:
    """No stream of the module io, but enough of one."""

    closed = False

    def __init__(self, *pieces):
        self.pieces = list(pieces)

    def readable(self):
        return True

    def seekable(self):
        return False

    def flush(self):
        pass

    def close(self):
        pass

    def tell(self):
        raise OSError

    def readinto(self, buffer):
        piece = self.pieces.pop(0)
        print(type(buffer).__name__, len(buffer), buffer.format, buffer.readonly, piece)
        buffer[: len(piece)] = piece
        return len(piece)


reader = io.BufferedReader(Pieces(b"ab\nc", b"d", b"", b"0123456789", b""), 10)
print(reader.readline(), reader.readline(), reader.read(3), reader.read(20))
reader.close()


# several threads write to one stream, and each piece arrives whole
import threading

below = io.BytesIO()
text = io.TextIOWrapper(io.BufferedWriter(below, 64), "ascii", write_through=True)


def write(letter):
    for _ in range(500):
        text.write(letter * 9 + "\n")


writers = [threading.Thread(target=write, args=[letter]) for letter in "abcd"]
for writer in writers:
    writer.start()
for writer in writers:
    writer.join()
text.flush()
lines = below.getvalue().split(b"\n")
print(len(lines), sorted(set(lines)))
