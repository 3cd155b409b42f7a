# Descriptors of the process: pipes, copies, flags, errors.
import os
import select
import tempfile

r, w = os.pipe()
print(os.get_inheritable(r), os.isatty(r), os.get_blocking(r))
print(os.write(w, b"hello"), os.read(r, 100))
os.set_blocking(r, False)
try:
    os.read(r, 1)
except BlockingIOError as e:
    print(e)
print(open(r, "rb", 0, closefd=False).read(3))
copy = os.dup(w)
os.set_inheritable(copy, True)
print(os.get_inheritable(copy), os.get_inheritable(w))
os.close(w)
print(os.writev(copy, [b"ab", bytearray(b"cd")]))
first, second = bytearray(1), bytearray(5)
print(os.readv(r, [first, second]), first, second)

print(select.select([r], [copy], [], 0) == ([], [copy], []))
os.write(copy, b"x")
print(select.select([r], [], [], 1) == ([r], [], []))
poll = select.poll()
poll.register(r, select.POLLIN)
print(poll.poll() == [(r, select.POLLIN)])
poll.modify(r, 0)
print(poll.poll(0))
poll.unregister(r)
for call in (lambda: poll.unregister(r), lambda: poll.modify(r, 1), lambda: poll.register(-1), lambda: poll.register("a"),
             lambda: select.select(1, [], []), lambda: select.select([], [], [], -1), lambda: select.select([], [], [], "a")):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e.args[0] == r or str(e))
with select.epoll() as epoll:
    epoll.register(r, select.EPOLLIN)
    print(epoll.poll(1) == [(r, select.EPOLLIN)], epoll.closed)
print(epoll.closed)
os.close(copy)
print(os.read(r, 10), os.read(r, 10))
os.close(r)
never = 1000  # a number just closed may be somebody else's by now
for call in (os.close, os.fstat, os.dup, os.get_inheritable):
    try:
        call(never)
    except OSError as e:
        print(call.__name__, repr(e))

with tempfile.TemporaryDirectory() as directory:
    name = os.path.join(directory, "file")
    fd = os.open(name, os.O_RDWR | os.O_CREAT, 0o640)
    print(os.write(fd, b"0123456789"), os.pread(fd, 3, 4), os.pwrite(fd, b"x", 0), os.lseek(fd, 0, os.SEEK_CUR))
    print(oct(os.fstat(fd).st_mode), os.fstat(fd).st_size, os.fstat(fd).st_ino == os.stat(name).st_ino)
    os.ftruncate(fd, 4)
    print(os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 10))
    os.close(fd)
    try:
        open(directory)
    except OSError as e:
        print(type(e).__name__, e.errno, e.filename == directory)
