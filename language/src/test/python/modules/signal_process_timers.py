"""Timers that count the time of the process: what they are asked to do. The process has one of each, for all contexts."""

import signal

print([name for name in ("ITIMER_REAL", "ITIMER_VIRTUAL", "ITIMER_PROF") if hasattr(signal, name)])
print(int(signal.SIGVTALRM), int(signal.SIGPROF))
for arguments in (1, -1), (2, 1, -1), (7, 1), (1,):
    try:
        print(signal.setitimer(*arguments))
    except (signal.ItimerError, TypeError) as e:
        print(repr(e))
try:
    print(signal.getitimer(7))
except signal.ItimerError as e:
    print(repr(e))
