"""Files that marshal.load reads."""
import io
import marshal


class Told(io.BytesIO):
    more = 0

    def readinto(self, buffer):
        count = super().readinto(buffer)
        print("readinto", len(buffer), type(buffer).__name__, count)
        return count + self.more


class TooMuch(Told):
    more = 1


class TooFew(Told):
    more = -1


class Plain:
    def __init__(self, data):
        self.file = io.BytesIO(data)

    def read(self, count):
        print("read", count)
        return self.file.read(count)


class Wrong(Plain):
    def readinto(self, buffer):
        return "x"


for file in Told, TooMuch, TooFew, Plain, Wrong:
    for value in 1.0, "text" * 5, 5, (1, 2):
        try:
            print(marshal.load(file(marshal.dumps(value))))
        except Exception as e:
            print(type(e).__name__, e)
for file in 5, io.StringIO("text"), None:
    try:
        marshal.load(file)
    except Exception as e:
        print(type(e).__name__, e)
file = io.BytesIO(marshal.dumps("value") + b"rest")
print(marshal.load(file), file.read())
large = b"x" * 3000000
print(marshal.load(io.BytesIO(marshal.dumps(large))) == large)
try:
    marshal.load(io.BytesIO(marshal.dumps(large)[:-1]))
except EOFError as e:
    print(e)
