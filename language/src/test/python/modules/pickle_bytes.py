"""Pickles are the same bytes as CPython's, by every protocol, and give the same values back."""

import collections
import enum
import fractions
import pickle
import sys
import zlib


class Plain:
    def __init__(self, **attributes):
        self.__dict__.update(attributes)

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__


class Slotted:
    __slots__ = ("left", "right")

    def __eq__(self, other):
        return all(getattr(self, n, None) == getattr(other, n, None) for n in self.__slots__)


class Both(Slotted):
    pass


class WithState(Plain):
    def __getstate__(self):
        return [sorted(self.__dict__)]

    def __setstate__(self, state):
        self.names = state


class WithArguments:
    def __new__(cls, first, second=2):
        self = object.__new__(cls)
        self.both = first, second
        return self

    def __getnewargs__(self):
        return self.both

    def __eq__(self, other):
        return self.both == other.both


class WithKeywords(WithArguments):
    def __getnewargs_ex__(self):
        return self.both[:1], {"second": self.both[1]}


class Numbers(list):
    pass


class Table(dict):
    pass


class Count(int):
    pass


class Colour(enum.Enum):
    RED = 1


class Outer:
    class Inner:
        def method(self):
            pass


Point = collections.namedtuple("Point", "x y")


def slotted(cls, **attributes):
    result = cls()
    for name, value in attributes.items():
        setattr(result, name, value)
    return result


def listed(cls, items, **attributes):
    result = cls(items)
    result.__dict__.update(attributes)
    return result


shared = ["shared"]
circle = []
circle.append(circle)
circular = {}
circular["self"] = circular
in_tuple = ([],)
in_tuple[0].append(in_tuple)
looped = Plain()
looped.me = looped
name = "name"
append = [].append

values = [
    None, True, False,
    0, 1, 255, 256, 65535, 65536, 2**31 - 1, 2**31, -1, -256, -2**31, -2**31 - 1, 2**63, -2**63, 10**30, -(2**255), 2**2040,
    0.0, -0.0, 1.5, -1e300, float("inf"), float("-inf"),
    1 + 2j,
    "", "a", "text", "é", "€uro", "😀", "\ud800", "line\nend\r\\\0\x1a", "x" * 255, "x" * 256,
    b"", b"a", b"\x00\xff\n", b"x" * 300, bytearray(b""), bytearray(b"bytes"),
    (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), ((), ((),)),
    [], [1], [1, 2], [[], [[]]], [shared, shared], [name, name, (name,)],
    {}, {"a": 1}, {"a": 1, "b": [2]}, {1: {2: {3: None}}},
    set(), {1}, frozenset(), frozenset(["x"]),
    circle, circular, in_tuple, looped,
    int, type, type(None), type(...), type(NotImplemented), Ellipsis, NotImplemented,
    len, range(1, 10, 3), slice(1, None, 2), collections.OrderedDict(a=1), collections.deque([1, 2], 3),
    str.join, append, dict.fromkeys,
    Plain, Plain(), Plain(a=1), Plain(a=1, b="two"), [Plain(name="x"), Plain(name="y")],
    slotted(Slotted), slotted(Slotted, left=1), slotted(Both, left=1, extra=2),
    WithState(b=1, a=2), WithArguments(1), WithKeywords(1, 3),
    Numbers(), Numbers([1]), listed(Numbers, [1, 2, 3], label="n"), listed(Table, {"k": "v"}, label="t"), Table(a=1, b=2),
    Count(7), Colour.RED, Outer.Inner, Outer.Inner.method, Point(1, 2), fractions.Fraction(1, 3),
    ValueError("wrong", 3), KeyError(), max,
    sys.intern, pickle.PicklingError, pickle.dumps,
]


def shown(pickled):
    if len(pickled) <= 160:
        return repr(pickled)
    return f"{len(pickled)} {zlib.crc32(pickled):08x}"


def same(a, b):
    return type(a) is type(b) and (repr(a) == repr(b) or a == b)


unequal = (circle, in_tuple, looped, append)
for value in values:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        try:
            pickled = pickle.dumps(value, protocol)
        except TypeError as e:
            print(protocol, e)
            continue
        print(protocol, shown(pickled))
        back = pickle.loads(pickled)
        if not any(value is each for each in unequal) and not same(back, value):
            print("  back:", type(back), getattr(back, "__dict__", back))

# Batches, frames, and what is too long for them.
for count in 999, 1000, 1001, 2000, 2001:
    for make in list, tuple, lambda it: dict.fromkeys(it), lambda it: Numbers(it), lambda it: Table.fromkeys(it):
        large = make(range(count))
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            pickled = pickle.dumps(large, protocol)
            print(count, type(large).__name__, protocol, shown(pickled), pickle.loads(pickled) == large)
for large in [
    list(range(100_000)),
    ["item %d" % i for i in range(20_000)],
    [b"x" * 65536], [b"y" * 65535, "z" * 65535, "z" * 65536, "é" * 40_000], [bytearray(70_000), 1], ["q" * 200_000] * 2,
    [1, b"x" * 70_000, 2, b"y" * 70_000],
    [Plain(number=i, text=str(i)) for i in range(300)],
]:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        pickled = pickle.dumps(large, protocol)
        print(protocol, shown(pickled), same(pickle.loads(pickled), large))
