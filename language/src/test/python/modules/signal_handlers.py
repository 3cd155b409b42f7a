import _signal

# whoever starts this may have signals ignored
_signal.signal(2, _signal.default_int_handler)
_signal.signal(10, 0)

print(_signal.strsignal(2), len(_signal.valid_signals()), _signal.getsignal(13), _signal.getsignal(15))
h=lambda n,f: print('got',n)
print(_signal.signal(10,h), _signal.getsignal(10) is h)
_signal.raise_signal(10)
try: _signal.raise_signal(2)
except KeyboardInterrupt as e: print('KI')
for f in [lambda: _signal.signal(0,0), lambda:_signal.signal(9,0), lambda:_signal.signal(2,5), lambda:_signal.raise_signal(77),lambda:_signal.getsignal(99)]:
    try: print(f())
    except Exception as e: print(repr(e))

# signals from another thread, faster than they are handled, and one after them
import signal
import threading
import time

seen = []
signal.signal(signal.SIGUSR1, lambda number, frame: seen.append(number))
flood = threading.Thread(target=lambda: [signal.raise_signal(signal.SIGUSR1) for _ in range(5000)])
flood.start()
flood.join()
while not seen:
    time.sleep(0.01)
print(0 < len(seen) <= 5000)
before = len(seen)
late = threading.Thread(target=signal.raise_signal, args=[signal.SIGUSR1])
late.start()
late.join()
while len(seen) == before:
    time.sleep(0.01)
print(set(seen) == {signal.SIGUSR1})
