"""Objects have the same id while they live, finalizers and what comes after those included."""
import gc

known = {}
told = []
kept = []


class Part:
    pass


class Thing:
    def __init__(self):
        self.part = Part()
        known[id(self)] = "thing"
        known[id(self.part)] = "part"

    def __del__(self):
        told.append(known.pop(id(self), "unknown"))
        told.append(known.pop(id(self.part), "unknown"))


class Returning:
    def __del__(self):
        kept.append((self, self.other))


def drop():
    for _ in range(5):
        Thing()
    first, second = Returning(), Returning()
    first.other, second.other = second, first
    return {id(first), id(second)}


ids = drop()
gc.collect()
print(sorted(told))
print(known)
print({id(thing) for pair in kept for thing in pair} == ids, len(kept))
