"""Which raw streams are flushed, where they are afterwards, and what comes of one that does not wait."""
import io


class Raw(io.RawIOBase):
    def __init__(self, data, answers=()):
        self.memory = io.BytesIO(data)
        self.answers = list(answers)
        self.flushes = 0

    def readable(self):
        return True

    writable = seekable = readable

    def readinto(self, buffer):
        answer = self.answers.pop(0) if self.answers else len(buffer)
        if not isinstance(answer, int):
            return answer
        data = self.memory.read(min(answer, len(buffer)))
        buffer[: len(data)] = data
        return len(data)

    def write(self, data):
        return self.memory.write(data)

    def seek(self, offset, whence=0):
        return self.memory.seek(offset, whence)

    def tell(self):
        return self.memory.tell()

    def truncate(self, size=None):
        return self.memory.truncate(size)

    def flush(self):
        self.flushes += 1


for type_ in io.BufferedReader, io.BufferedWriter, io.BufferedRandom:
    raw = Raw(b"0123456789")
    stream = type_(raw, 4)
    print(type_.__name__)
    stream.flush()
    print("flushes", raw.flushes)
    if type_ is not io.BufferedWriter:
        print(stream.read(2), raw.tell())
        stream.flush()
        print("raw", raw.tell())
        print(stream.read(2), raw.tell())
    if type_ is not io.BufferedReader:
        stream.write(b"ab")
        print(raw.flushes, stream.truncate(8), raw.tell(), raw.memory.getvalue())
        stream.write(b"cd")
        stream.flush()
        print(raw.flushes, raw.tell(), raw.memory.getvalue())

for answers in [None], [2, None], ["x"]:
    stream = io.BufferedReader(Raw(b"0123456789", answers), 4)
    for method in "readinto", "readinto1", "readinto1":
        for size in 2, 9:
            buffer = bytearray(size)
            try:
                print(method, getattr(stream, method)(buffer), buffer)
            except OSError as e:
                print(method, e, repr(e.__cause__), repr(e.__context__))

print(io.TextIOWrapper(Raw(b"")).readline())
