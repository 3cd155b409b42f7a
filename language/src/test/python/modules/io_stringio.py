import io

s = io.StringIO("line one\nline two\nthree")
print(repr(s.readline()), s.read(4), s.tell(), s.readlines(), s.read(), s.seek(0), list(s))
w = io.StringIO()
print(w.write("abc"), w.getvalue(), print("x", 1, file=w), repr(w.getvalue()), w.closed)
w.seek(0)
w.truncate()
w.write("é🐍")
print(w.getvalue(), len(w.getvalue()))
with io.StringIO() as f:
    f.writelines(["a", "b"])
    v = f.getvalue()
print(v, f.closed)
try:
    f.write("x")
except ValueError as e:
    print(e)
try:
    w.write(b"x")
except TypeError as e:
    print(e)
b = io.BytesIO(b"abc\ndef")
print(b.read(2), b.readline(), b.read(), b.getvalue(), b.seek(0), b.read1() if hasattr(b, "read1") else "",
      b.write(b"!"), b.getvalue())
print(io.SEEK_SET, io.SEEK_END, isinstance(s, io.StringIO), io.DEFAULT_BUFFER_SIZE > 0)
