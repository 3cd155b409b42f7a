# Iterators of an OrderedDict notice each change of the keys or their order, until they have given the last key.
from collections import OrderedDict

CHANGES = {
    "pop": lambda d, key: d.pop(key),
    "add": lambda d, key: d.update(z=1),
    "clear": lambda d, key: d.clear(),
    "move last": lambda d, key: d.move_to_end("a"),
    "renew": lambda d, key: (d.pop(key), d.update(y=1)),
    "set": lambda d, key: d.__setitem__(key, 5),
}
ITERATORS = {
    "iter": iter,
    "reversed": reversed,
    "items": lambda d: iter(d.items()),
    "values": lambda d: iter(d.values()),
    "reversed keys": lambda d: reversed(d.keys()),
}


class Derived(OrderedDict):
    pass


def run(cls, size, make, change):
    d = cls(zip("abc", range(size)))
    iterator = make(d)
    seen = []
    try:
        while len(seen) < 5:
            seen.append(next(iterator))
            change(d, next(iter(d), "a"))
    except (RuntimeError, StopIteration, KeyError) as e:
        seen.append(type(e).__name__ + " " + str(e))
    return seen


for cls in (OrderedDict, Derived):
    for name, change in CHANGES.items():
        for size in (1, 2, 3):
            for kind, make in ITERATORS.items():
                if (name, size) != ("move last", 1):
                    print(cls.__name__, name, size, kind, run(cls, size, make, change))
