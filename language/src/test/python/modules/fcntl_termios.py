# Locks, flags of descriptors, terminals, accounts.
import os, termios, fcntl, pwd, grp
print(pwd.getpwuid(0).pw_name, grp.getgrgid(0).gr_name, os.path.expanduser("~root"))
m, s = os.openpty()
print(os.isatty(s), os.ttyname(s)[:9], len(termios.tcgetattr(s)))
a = termios.tcgetattr(s); a[3] &= ~termios.ECHO; termios.tcsetattr(s, termios.TCSANOW, a)
print(termios.tcgetattr(s) == a, termios.tcgetwinsize(s))
termios.tcsetwinsize(s, (24, 80)); print(os.get_terminal_size(s))
os.write(s, b"x\n"); print(os.read(m, 10))
print(fcntl.fcntl(m, fcntl.F_GETFD), fcntl.flock)
import tempfile
with tempfile.TemporaryFile() as f:
    fcntl.flock(f, fcntl.LOCK_EX); fcntl.lockf(f, fcntl.LOCK_EX | fcntl.LOCK_NB); fcntl.lockf(f, fcntl.LOCK_UN)
for c in (lambda: fcntl.fcntl(-1,1), lambda: fcntl.flock(99,1), lambda: termios.tcgetattr(99), lambda: pwd.getpwnam("no such user"), lambda: pwd.getpwuid(-2), lambda: grp.getgrgid(99999), lambda: fcntl.lockf(1, 0)):
    try: print(c())
    except Exception as e: print(type(e), e)
