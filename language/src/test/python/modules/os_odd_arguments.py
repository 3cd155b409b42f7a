# What functions of os, signal and json say to arguments that are at the edge of what they take
import copy
import json.encoder
import os
import pickle
import signal
import warnings


def show(what):
    try:
        print(what())
    except Exception as e:
        print(type(e).__name__, e)


for name in ("", "=name", "na=me", "name="):
    show(lambda: os.putenv(name, "value"))
    show(lambda: os.unsetenv(name))

for number in (-2, 2**32, 2**64):
    show(lambda: os.makedev(number, 0))
    show(lambda: os.makedev(0, number))
show(lambda: os.makedev(-1, -1))
show(lambda: os.major(-1))
show(lambda: os.minor(-1))


class Pathless:
    __fspath__ = None


show(lambda: os.rename(Pathless(), "x"))
show(lambda: os.stat(Pathless()))
show(lambda: os.mkdir(Pathless()))
show(lambda: os.fspath(Pathless()))

priority = os.sched_param(3)
print(priority.__reduce__(), copy.copy(priority) == priority, pickle.loads(pickle.dumps(priority)))

show(lambda: signal.setitimer(-1, 0))
show(lambda: signal.setitimer(9, 1))

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    os.stat(True)
    os.path.exists(False)
    print([(w.category.__name__, str(w.message)) for w in seen])

encode = json.encoder.c_make_encoder(None, str, json.encoder.encode_basestring, "\t", ": ", ", ", False, False, False)
for level in (-3, 0, 2):
    print(encode(["spam", {"ham": "eggs"}], level))
