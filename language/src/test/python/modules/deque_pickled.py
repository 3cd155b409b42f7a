"""Deques of a subclass are copied and pickled with their attributes, and iterators with their place."""

import copy
import pickle
from collections import deque


class Named(deque):
    pass


class Slotted(deque):
    __slots__ = ("a", "__dict__")


def copies(value):
    yield copy.deepcopy(value)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        yield pickle.loads(pickle.dumps(value, protocol))


plain = Named("abc", 5)
plain.x = [1]
for other in copies(plain):
    print(type(other).__name__, other, other.maxlen, other.x, other.x is plain.x)
print(plain.__reduce__()[:3])
print(Named("ab").__reduce__()[:3], deque("ab", 1).__reduce__()[:3])
slotted = Slotted("ab")
slotted.a, slotted.b = 1, 2
for other in list(copies(slotted))[:2]:
    print(other, other.a, other.b)

items = deque(range(200))
for make in iter, reversed:
    iterator = make(items)
    for step in range(2):
        next(iterator)
    print(type(iterator).__name__, iterator.__length_hint__())
    print(iterator.__reduce__()[0] is type(iterator), iterator.__reduce__()[1][0] is items, iterator.__reduce__()[1][1:])
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1) if make is iter else ():
        other, source = pickle.loads(pickle.dumps((iterator, items), protocol))
        source[3] = "x"
        source[196] = "x"
        print(next(other), next(other), other.__length_hint__(), list(other)[-1])
    kind = type(iterator)
    print(list(kind(deque("abc"))), list(kind(deque("abc"), 1)), list(kind(deque("abc"), 5)), list(kind(deque("abc"), -1)))
    for arguments in (("abc",), ([],), (deque(), "1")):
        try:
            print(kind(*arguments))
        except TypeError as error:
            print(error)
    list(iterator)
    print(iterator.__reduce__()[1][1:], list(copy.copy(iterator)))
