"""Timers that count the time of the process."""

import signal
import time

ticks = []


def tick(number, frame):
    ticks.append(number)
    if len(ticks) > 3:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


signal.signal(signal.SIGVTALRM, tick)
print(signal.getitimer(signal.ITIMER_VIRTUAL), signal.setitimer(signal.ITIMER_VIRTUAL, 0.05, 0.01))
end = time.monotonic() + 60
while len(ticks) < 4 and time.monotonic() < end:
    sum(range(1000))
print(set(ticks) == {signal.SIGVTALRM}, signal.getitimer(signal.ITIMER_VIRTUAL))

signal.signal(signal.SIGPROF, tick)
ticks.clear()
print(signal.setitimer(signal.ITIMER_PROF, 1000, 2.5))
left, interval = signal.setitimer(signal.ITIMER_PROF, 0.01)
print(900 < left <= 1001, interval)
while not ticks and time.monotonic() < end:
    sum(range(1000))
print(ticks == [signal.SIGPROF], signal.setitimer(signal.ITIMER_PROF, 0))
for arguments in (1, -1), (2, 1, -1), (7, 1):
    try:
        print(signal.setitimer(*arguments))
    except signal.ItimerError as e:
        print(repr(e))
