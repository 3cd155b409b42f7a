"""Functions of os that Linux alone has, or that are seldom asked for."""

import os
import signal
import tempfile
import time


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print("-- extended attributes")
with tempfile.NamedTemporaryFile(dir=".") as file:
    name = file.name
    try:
        os.setxattr(name, "user.one", b"1")
        supported = True
    except OSError:
        supported = False
    if supported:
        os.setxattr(file.fileno(), b"user.two", bytearray(b"x" * 1000))
        os.setxattr(name, "user.empty", b"", os.XATTR_CREATE)
        assert os.getxattr(name, "user.one") == b"1"
        assert len(os.getxattr(os.fsencode(name), "user.two")) == 1000
        assert os.getxattr(file.fileno(), "user.empty") == b""
        assert sorted(n for n in os.listxattr(name) if n.startswith("user.")) == ["user.empty", "user.one", "user.two"]
        os.removexattr(name, "user.one")
        assert "user.one" not in os.listxattr(file.fileno())
        assert "No data available" in attempt(os.getxattr, name, "user.one")
        assert "File exists" in attempt(os.setxattr, name, "user.two", b"", os.XATTR_CREATE)
        assert "No data available" in attempt(os.setxattr, name, "user.three", b"", os.XATTR_REPLACE)
        assert "user.two" in os.listxattr(name, follow_symlinks=False)
print(os.XATTR_CREATE, os.XATTR_REPLACE, os.XATTR_SIZE_MAX)
print(attempt(os.getxattr, "/nowhere", "user.a"))
print(attempt(os.listxattr, "/nowhere"))
print(attempt(os.getxattr, 1.5, "user.a"))
print(attempt(os.getxattr, ".", 5))
print(attempt(os.listxattr, 1.5))
print(attempt(os.getxattr, 0, "user.a", follow_symlinks=False))
print(attempt(os.setxattr, ".", "user.a", "text"))
print(attempt(os.getxattr, ".", "user\0a"))
print(type(os.listxattr()))

print("-- waitid")
child = os.posix_spawn("/bin/sh", ["sh", "-c", "exit 3"], {})
result = os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
print(result.si_pid == child, result.si_uid == os.getuid(), result.si_signo == signal.SIGCHLD, result.si_status, result.si_code)
print(os.waitpid(child, 0)[1])
child = os.posix_spawn("/bin/sleep", ["sleep", "100"], {})
print(os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG))
descriptor = os.pidfd_open(child)
print(signal.pidfd_send_signal(descriptor, signal.SIGTERM))
print(attempt(signal.pidfd_send_signal, descriptor, signal.SIGTERM, 5))
result = os.waitid(os.P_PIDFD, descriptor, os.WEXITED)
print(result[3:], result.si_code == os.CLD_KILLED, type(result))
os.close(descriptor)
print(attempt(os.waitid, os.P_PID, child, os.WEXITED))

print("-- posix_spawn")


def spawn(**keywords):
    return os.waitpid(os.posix_spawn("/bin/true", ["true"], {}, **keywords), 0)[1]


for scheduler in None, 5, (1,), (None, 3), ("a", os.sched_param(0)), (None, os.sched_param(0)), (0, os.sched_param(0)), [0, os.sched_param(0)]:
    print(attempt(spawn, scheduler=scheduler))
print(attempt(spawn, scheduler=(77, os.sched_param(0))))
print(attempt(spawn, resetids=True))


class Changing:
    def __getitem__(self, key):
        raise RuntimeError("nobody asks for items")

    def __len__(self):
        return 2

    def keys(self):
        return ["A", b"B"]

    def values(self):
        return ["1", "2"]


child = os.posix_spawn("/bin/sh", ["sh", "-c", "test $A$B = 12"], Changing())
print(os.waitpid(child, 0)[1])

print("-- timers that are descriptors")
timer = os.timerfd_create(time.CLOCK_MONOTONIC)
print(os.get_inheritable(timer), os.timerfd_gettime(timer))
print(os.timerfd_settime(timer, initial=0.01, interval=50))
print(int.from_bytes(os.read(timer, 8), "little"))
left, interval = os.timerfd_gettime(timer)
print(0 < left <= 50, interval)
left, interval = os.timerfd_settime_ns(timer, initial=10**18, interval=7)
print(0 < left <= 50_000_000_000, interval)
left, interval = os.timerfd_gettime_ns(timer)
print(10**17 < left <= 10**18, interval)
print(attempt(os.timerfd_settime, timer, initial=-1))
os.close(timer)
timer = os.timerfd_create(time.CLOCK_MONOTONIC, flags=os.TFD_NONBLOCK)
print(os.get_inheritable(timer), os.get_blocking(timer), attempt(os.read, timer, 8))
os.close(timer)
print(attempt(os.timerfd_create, 1000))
print(attempt(os.timerfd_gettime, 1000))

print("-- splice")
source, sink = os.pipe()
os.write(sink, b"some bytes")
with tempfile.TemporaryFile() as file:
    print(os.splice(source, file.fileno(), 4, offset_dst=2), os.pread(file.fileno(), 20, 0))
    print(os.splice(source, file.fileno(), 100), os.pread(file.fileno(), 20, 0))
print(attempt(os.splice, source, sink, -1))
os.close(source)
os.close(sink)

print("-- users")
print(5 in os.getgrouplist("nobody of this name", 5))
print(attempt(os.getgrouplist, 5, 5))
print(attempt(os.getgrouplist, "a\0", 5))
print(attempt(os.initgroups, "root", "x"))
print(isinstance(attempt(os.getlogin), str))
print(attempt(os.chroot, "/nowhere"))
print(attempt(os.setns, -1))
print(hex(os.CLONE_NEWNET), attempt(os.unshare, 0))
