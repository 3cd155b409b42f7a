# Memory mapped from files and from nowhere: as a file, as a sequence, as a buffer, and what it refuses.
import mmap
import os
import re
import tempfile


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


file = tempfile.TemporaryFile()
file.write(b"line one\nline two\n" + bytes(range(200)) * 50)
file.flush()
m = mmap.mmap(file.fileno(), 0)
print(m, len(m) == m.size(), m.closed, m.tell())
print(m.readline(), m.read(4), m.read_byte(), m.tell(), m.seek(-3, 2), m.read(), m.seek(2), m.seek(3, 1))
for args in ((-1,), (len(m) + 1,), (0, 5), ("a",), (-6, 1)):
    print(attempt(m.seek, *args))
print(m[0], m[-1], m[:4], m[4:0:-2], m[::3000])
for key in (len(m), "a", 1.5, 2**70):
    print(attempt(m.__getitem__, key))
m[0] = 76
m[1:4] = b"INE"
m[9:13:2] = bytearray(b"LN")
m.move(5, 14, 3)
print(m[:18], m.write(b"!"), m.write_byte(63), m.tell())
for key, value in ((0, 256), (0, -1), (0, b"a"), (slice(0, 3), b"ab"), (slice(0, 3), "abc"), (len(m), 1)):
    print(attempt(m.__setitem__, key, value))
print(attempt(m.__delitem__, 0), attempt(m.__delitem__, slice(1)))
m.seek(0)
print(m.find(b"e"), m.find(b"e", 2), m.find(b"o", -7), m.rfind(b"t"), m.find(b"none"), m.find(b""), m.rfind(b"", 3, 5))
print(attempt(m.find, "e"), attempt(m.write, "a"), attempt(m.write_byte, 300), attempt(m.move, 0, 1, 10**6), sep="\n")
m.seek(0, 2)
print(attempt(m.write, b"abc"), attempt(m.write_byte, 1), attempt(m.read_byte), m.readline(), m.read(5), sep="\n")
print(m.flush(), attempt(m.flush, -1, 2), attempt(m.flush, 0, 10**6), attempt(m.flush, 1, 2), sep="\n")
print(m.madvise(mmap.MADV_SEQUENTIAL), attempt(m.madvise, 0, -1), attempt(m.madvise, 0, 0, -1), attempt(m.madvise, 7777))
file.seek(0)
print(file.read(18) == m[:18], b"L" in m, 76 in m, list(m)[:3], re.search(rb"t\w+", m).span())

m.resize(20_000)
print(len(m), os.fstat(file.fileno()).st_size, m[19_999], attempt(m.resize, -1))
view = memoryview(m)
view[0] = 108
print(m[:4], view.readonly, view.format, len(view), bytes(view[9:13]))
print(attempt(m.close), attempt(m.resize, 5), sep="\n")
view.release()
with m as entered:
    print(entered is m)
print(m, m.closed, attempt(len, m), attempt(m.read), attempt(m.__getitem__, 0), m.close(), attempt(m.__enter__), sep="\n")

fd = file.fileno()
read = mmap.mmap(fd, 0, access=mmap.ACCESS_READ)
print(read, memoryview(read).readonly)
for method, *args in (("write", b"a"), ("write_byte", 1), ("move", 0, 1, 2), ("resize", 5), ("__setitem__", 0, 1)):
    print(attempt(getattr(read, method), *args))
copy = mmap.mmap(fd, 0, access=mmap.ACCESS_COPY)
copy[:4] = b"copy"
print(copy[:8], read[:8], attempt(copy.resize, 5), copy)
print(mmap.mmap(fd, 4, prot=mmap.PROT_READ), mmap.mmap(fd, 4, mmap.MAP_PRIVATE)[:])
print(len(mmap.mmap(fd, 0, offset=mmap.ALLOCATIONGRANULARITY)) == 20_000 - mmap.ALLOCATIONGRANULARITY)
untracked = mmap.mmap(fd, 0, trackfd=False)
print(attempt(untracked.size), attempt(untracked.resize, 10), sep="\n")

anonymous = mmap.mmap(-1, 100)
print(anonymous, anonymous[:3], attempt(anonymous.size), attempt(anonymous.resize, 200), anonymous.resize(50), len(anonymous))
private = mmap.mmap(-1, 100, mmap.MAP_PRIVATE)
print(private.resize(5000), private[4999])
for args, options in (
    ((fd, 30_000), {}),
    ((fd, -1), {}),
    ((fd, 2**70), {}),
    ((-1, 0), {}),
    ((fd, 0), {"access": 7}),
    ((fd, 0), {"access": 1, "prot": 1}),
    ((fd, 0), {"offset": 1}),
    ((fd, 0), {"offset": -1}),
    ((fd, 0), {"offset": 20480}),
    ((9999, 10), {}),
    (("x", 10), {}),
):
    print(attempt(mmap.mmap, *args, **options))
empty = tempfile.TemporaryFile()
print(attempt(mmap.mmap, empty.fileno(), 0), mmap.error)


class Named(mmap.mmap):
    pass


named = Named(-1, 10)
named.name = "x"
print(named, named.name)
