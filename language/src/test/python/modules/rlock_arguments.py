"""Arguments of RLock, which are on their way out."""

import _thread
import threading
import warnings

for make in _thread.RLock, threading.RLock:
    for arguments, named in ((), {}), ((1,), {}), ((1, 2), {"a": 1}):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            lock = make(*arguments, **named)
        print(lock.locked(), [(warning.category.__name__, str(warning.message)) for warning in caught])
