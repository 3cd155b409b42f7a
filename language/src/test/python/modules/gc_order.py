"""Finalizers come before callbacks, also where collections that nobody asked for tell of deaths."""
import gc
import time
import weakref

told = []


class Thing:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        # long enough to be interrupted by news of the callback
        time.sleep(0.0005)
        told.append(("finalizer", self.number))


references = []
for number in range(500):
    thing = Thing(number)
    references.append(weakref.ref(thing, lambda _, number=number: told.append(("callback", number))))
    del thing
    garbage = [bytearray(2000) for _ in range(300)]

for attempt in range(10):
    gc.collect()
    if len(told) == 1000:
        break

finalized = set()
early = 0
for event, number in told:
    if event == "finalizer":
        finalized.add(number)
    elif number not in finalized:
        early += 1
print(len(told), len(finalized), early)
