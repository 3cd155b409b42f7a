# Streams in memory: views on them, positions far behind the end, line ends seen
import io


def show(what):
    try:
        print(what())
    except Exception as e:
        print(type(e).__name__, e)


stream = io.BytesIO(b"abc")
view = stream.getbuffer()
show(stream.close)
show(lambda: stream.__setstate__((b"", 0, None)))
view.release()
stream.close()
show(lambda: io.StringIO().__setstate__(("", None, 1 << 70, None)))

top = 2**63 - 1
stream = io.BytesIO(b"abc")
print(stream.seek(top), stream.read(), stream.read1(), stream.readline(), stream.readinto(bytearray(2)), stream.tell())
show(lambda: stream.write(b"x"))
show(lambda: stream.seek(1, 1))
show(lambda: stream.seek(2**70))
text = io.StringIO("abc")
print(text.seek(top), repr(text.read()), repr(text.readline()), text.tell())
show(lambda: text.write("x"))
text.seek(5)
print(text.write(""), repr(text.getvalue()), text.write("x"), repr(text.getvalue()))

text = io.StringIO(newline=None)
for piece in ["a", "b\n", "c\r\n", "d\r", "e"]:
    text.write(piece)
    print(text.newlines, end=" ")
print(io.StringIO("a\r\nb", newline="").newlines, io.StringIO("a\nb").newlines)

stream = io.BytesIO()
stream.colour = "red"
print(stream.__dict__, vars(io.StringIO()), hasattr(io.IOBase(), "__dict__"))
