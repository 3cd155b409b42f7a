# The system: names, numbers of processes and devices, special files, other programs.
import os
import stat
import tempfile

print(os.sysconf("SC_PAGESIZE") > 0, os.sysconf_names["SC_OPEN_MAX"], os.pathconf("/", "PC_NAME_MAX"))
for call in (lambda: os.sysconf("x"), lambda: os.sysconf(1.5), lambda: os.sysconf(9999), lambda: os.get_terminal_size(999),
             lambda: os.kill(2 ** 22 + 1, 0), lambda: os.posix_spawn("/no-such-program", ["x"], {}),
             lambda: os.posix_spawn("/bin/true", [], {}), lambda: os.execv("/no-such-program", ["x"]),
             lambda: os.execve("/bin/true", ["x"], {"a=b": "c"}), lambda: os.dup(-1), lambda: os.mkfifo("/")):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(os.getpgid(0) == os.getpgrp(), os.getsid(0) >= 0, os.getuid() == os.geteuid(), len(os.getresuid()))
print(os.major(os.makedev(8, 300)), os.minor(os.makedev(8, 300)), len(os.times()), len(os.getloadavg()))
mask = os.umask(0o77)
print(oct(os.umask(mask)))
with tempfile.TemporaryDirectory() as directory:
    name = os.path.join(directory, "pipe")
    os.mkfifo(name, 0o600)
    print(stat.filemode(os.stat(name).st_mode))
    out = os.path.join(directory, "out")
    actions = [(os.POSIX_SPAWN_OPEN, 1, out, os.O_WRONLY | os.O_CREAT, 0o600), (os.POSIX_SPAWN_DUP2, 1, 2)]
    pid = os.posix_spawnp("sh", ["sh", "-c", "echo $X; echo err >&2; exit 5"], {"X": "y"}, file_actions=actions)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), open(out).read())
    os.truncate(out, 1)
    print(os.stat(out).st_size, os.statvfs(directory).f_namemax)
    fd = os.open(out, os.O_RDONLY)
    os.fchmod(fd, 0o400)
    print(oct(os.fstat(fd).st_mode))
    os.close(fd)
print(os.system("exit 3"))
child = os.posix_spawn("/bin/sh", ["sh", "-c", "sleep 5"], os.environ)
print(os.waitpid(child, os.WNOHANG))
os.kill(child, 9)
print(os.wait4(child, 0)[1], len(os.sched_getaffinity(0)) > 0)
print(os.sched_param(3), os.sched_param(sched_priority=4).sched_priority)
with tempfile.TemporaryDirectory() as directory:
    open(os.path.join(directory, "only"), "w").close()
    fd = os.open(directory, os.O_RDONLY)
    print(os.listdir(fd), [entry.path for entry in os.scandir(fd)])
    os.close(fd)
    os.mkdir(os.path.join(directory, "mode"), 0o500)
    print(oct(os.stat(os.path.join(directory, "mode")).st_mode))


class Path:
    def __fspath__(self):
        return 1


class NoPath:
    __fspath__ = None


for call in (lambda: os.link("nope", "nope2"), lambda: os.symlink("x", "/"), lambda: os.stat(1.0), lambda: os.lstat(1.0),
             lambda: os.stat(Path()), lambda: os.fspath(NoPath()), lambda: os.putenv("a\0", "b"), lambda: os.major(-2)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(os.spawnv(os.P_WAIT, "/bin/sh", ["sh", "-c", "exit 4"]))
print(os.spawnvp(os.P_WAIT, "sh", ["sh", "-c", "exit 5"]), os.spawnlp(os.P_WAIT, "/bin/sh", "sh", "-c", "exit 6"))
print(os.spawnvpe(os.P_WAIT, "sh", ["sh", "-c", "exit $CODE"], {"CODE": "7", "PATH": "/usr/bin:/bin"}))
print(os.spawnlpe(os.P_WAIT, "sh", "sh", "-c", "exit 8", {"PATH": "/nowhere"}), os.spawnvp(os.P_WAIT, "no-such", ["no-such"]))

import posix

# what the interactive session asks before each line
print(posix._is_inputhook_installed(), posix._inputhook())
