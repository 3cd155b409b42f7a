"""The end of a text stream leaves nothing decoded: where it is is a plain number, and it may be reconfigured."""
import io

for encoding in "utf-8", "utf-16", "utf-8-sig":
    stream = io.TextIOWrapper(io.BytesIO("one\ntwo\n".encode(encoding)), encoding, newline="")
    print(encoding, [stream.readline() for _ in range(3)], stream.tell())
    stream.reconfigure(newline="\n")
    print(stream.readline(), stream.tell())

stream = io.TextIOWrapper(io.BytesIO(b"one\ntwo\n"), "utf-8")
print(stream.readline())
try:
    stream.reconfigure(encoding="latin-1")
except io.UnsupportedOperation as e:
    print(e)
stream.write("x")
stream.reconfigure(encoding="latin-1")
print(stream.encoding)

stream = io.TextIOWrapper(io.BytesIO(b"one\ntwo\n"), "utf-8")
for line in stream:
    for go in stream.tell, lambda: stream.seek(0, 1), lambda: stream.seek(3, 7), lambda: stream.seek(1, 1):
        try:
            print(go())
        except (OSError, ValueError) as e:
            print(type(e).__name__, e)
    break
stream.seek(0, 2)
print(stream.tell())
