import sys
import syslog

# Nothing reaches the system's log: what is not masked has another priority. The mask is the process's, and each context
# of it sets the same.
MASK = syslog.LOG_MASK(syslog.LOG_DEBUG)
syslog.setlogmask(MASK)
print(syslog.setlogmask(0) == MASK)


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for name in sorted(name for name in dir(syslog) if name.startswith("LOG_")):
    print(name, value if isinstance(value := getattr(syslog, name), int) else bool(value.__doc__))
for priority in (0, 1, 7, 30, 31, 32, 40, -1, 2**31, "x", 1.5):
    print(priority, attempt(syslog.LOG_MASK, priority), attempt(syslog.LOG_UPTO, priority))
print(all(each.__doc__ for each in (syslog.syslog, syslog.openlog, syslog.closelog, syslog.setlogmask)))

print(attempt(syslog.openlog, "golden", syslog.LOG_NDELAY, syslog.LOG_LOCAL7))
print(attempt(syslog.openlog, "golden", facility=syslog.LOG_USER))
for arguments in (1,), (None,), ("a\0b",), ("a\ud800",), ("a", "b"), ("a", 1, "c"), ("a", 1, 2, 3):
    print(ascii(arguments), attempt(syslog.openlog, *arguments))
messages = ("text",), (syslog.LOG_ERR, "text é"), (), (1, 2, 3), (1,), ("x", "y"), ("a\0b",), (b"x",), (1, b"x"), ("\ud800",)
for arguments in messages:
    print(ascii(arguments), attempt(syslog.syslog, *arguments))
print(attempt(syslog.setlogmask, "x"))
print(attempt(syslog.closelog, 1))


events = []
sys.addaudithook(lambda event, arguments: events.append((event, arguments)) if event.startswith("syslog.") else None)
sys.argv = ["some/program"]
syslog.openlog()
syslog.openlog("golden", 1, 2)
syslog.setlogmask(0)
for argv in [""], ["/"], [3], [], None:
    sys.argv = argv
    syslog.openlog(logoption=1)
syslog.closelog()
syslog.closelog()
print(*events, sep="\n")
del events[:]
sys.argv = ["program"]
syslog.syslog("opens the log")
print(events[0])
