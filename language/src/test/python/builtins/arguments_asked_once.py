"""How often, and in what order, arguments are asked for their value: a conversion may have effects."""
import array
import collections
import itertools
import operator
import re

asked = []


class Index:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __index__(self):
        asked.append(self.name)
        return self.value


class Key:
    def __hash__(self):
        asked.append("hash")
        return 7

    def __repr__(self):
        return "Key()"


class Ends:
    """Says how far it was asked."""

    def __init__(self, *items):
        self.items = iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        asked.append("next")
        return next(self.items)


def show(label, function, *arguments):
    asked.clear()
    try:
        result = function(*arguments)
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(label, result, *asked)


def a(value=1):
    return Index("a", value)


def b(value=2):
    return Index("b", value)


for text in (b"abcabc", bytearray(b"abcabc"), "abcabc"):
    for name in "find", "rfind", "index", "count", "startswith", "endswith":
        show(f"{type(text).__name__}.{name}", getattr(text, name), text[:1], a(-4), b(100))

for sequence in ([1, 2, 3], (1, 2, 3), "abc", b"abc", bytearray(b"abc"), range(3), memoryview(b"abc"),
                 array.array("i", [1, 2, 3]), collections.deque([1, 2, 3])):
    kind = type(sequence).__name__
    show(kind, lambda: operator.getitem(sequence, a()))
    if kind not in ("memoryview", "deque"):
        show(kind, lambda: len(sequence[a():b()]))
    if hasattr(sequence, "append"):
        show(kind, lambda: operator.setitem(sequence, a(), 5))
        show(kind, lambda: operator.delitem(sequence, a()))
        show(kind, lambda: sequence.insert(a(), 5))
    if hasattr(sequence, "index"):
        show(kind, lambda: sequence.index(sequence[1], a(), b()))
show("slice.indices", slice(a(), b(), Index("step", 1)).indices, Index("length", 5))
show("contains", lambda: a(97) in b"abc")
show("range", range, a(), b())
show("islice", lambda: list(itertools.islice("abcdef", a(), b())))
show("length_hint", operator.length_hint, 0, a())
show("length_hint", operator.length_hint, [], a())
show("group", re.match("a(b)", "ab").group, a())
show("group", re.match("a(b)", "ab").group, Key())
show("group", re.match("a(?P<n>b)", "ab").group, Key())
show("bytes", bytes, a())


def missing(mapping):
    del mapping[Key()]


show("del", missing, {1: 2})
show("pop", {1: 2}.pop, Key())

# what a conversion does to the bytes counts for the bounds


class Shrinks:
    def __init__(self, target):
        self.target = target

    def __index__(self):
        del self.target[3:]
        return -2


for name in "find", "rfind", "index", "count", "startswith", "endswith":
    target = bytearray(b"abcabcab")
    show(name, getattr(target, name), b"b", Shrinks(target))

# what is known needs no more elements
show("bytes", bytes, Ends(1, 300, 2))
show("bytearray", bytearray, Ends(1, 300, 2))
show("extend", bytearray().extend, Ends(1, -1, 2))
show("slice", operator.setitem, bytearray(b"abc"), slice(0, 1), Ends(1, 256, 2))
print(sorted({1, 2, 5}.intersection(itertools.count())), frozenset({3}).issubset(itertools.count()))
show("intersection", {1}.intersection, Ends(3, 1, 2))
show("intersection_update", {1, 4}.intersection_update, Ends(4, 1, 2))
show("issubset", {3}.issubset, Ends(2, 3, 4))
show("issubset", {3}.issubset, Ends(2, 5))

show("bytes.__rmod__", b"a".__rmod__, b"<%s>")
show("bytes.__rmod__", b"a".__rmod__, bytearray(b"<%s>"))
show("bytearray.__rmod__", bytearray(b"a").__rmod__, bytearray(b"<%s>"))


# which class is asked first, and what is said when nobody knows
class Reflected:
    def __init__(self, answer):
        self.answer = answer

    def __radd__(self, other):
        asked.append("radd")
        return self.answer

    def __rmul__(self, other):
        asked.append("rmul")
        return self.answer

    def __iter__(self):
        asked.append("iter")
        return iter([7])

    def __index__(self):
        asked.append("index")
        return 2


def extended(target, other):
    target += other
    return target


def repeated(target, other):
    target *= other
    return target


class List(list):
    pass


for make in list, List, bytearray, lambda value: array.array("i", value), collections.deque:
    for answer in "mine", NotImplemented:
        show("+=", extended, make([1]), Reflected(answer))
        show("*=", repeated, make([1]), Reflected(answer))
show("+", lambda: [1] + Reflected("mine"))
show("*", lambda: [1] * Reflected("mine"))
show("*", lambda: [1] * List())
show("*", lambda: (1,) * List())
show("*", lambda: "x" * b"")
show("*=", repeated, None, [1])


class OnlyDelete:
    __delitem__ = print


class OnlySet:
    __setitem__ = print


class NoTruth:
    __bool__ = None


class NoIterator:
    def __iter__(self):
        return None


class Text(str):
    pass


class Float(float):
    pass


class Dict(dict):
    pass


class Set(set):
    def __iter__(self):
        asked.append("iter")
        return iter([7])


class Size:
    def __len__(self):
        return "no"

    def __length_hint__(self):
        return 5


show("setitem", operator.setitem, OnlyDelete(), 1, 2)
show("delitem", operator.delitem, OnlySet(), 1)
show("bool", bool, NoTruth())
show("in", lambda: 1 in NoIterator())
show("display", lambda: [*NoTruth()])
show("display", lambda: {*NoTruth()})
show("format", format, Text(), "x")
show("format", format, Float(), "x")
show("format", format, Float(), ">{}")
show("maketrans", str.maketrans, Dict())
show("str", str, Text(), "utf-8")
show("str", str, "", "utf-8")
show("set", set, Set([1, 2]))
show("set", lambda: {1, 7} & Set([1, 2]))
show("hint", operator.length_hint, Size(), 3)
show("percent", lambda: "%d %x" % (a(), b()))
for value in 1, "x", None, [300]:
    show("slice", operator.setitem, bytearray(b"abc"), slice(0, 1), value)


class Unequal:
    def __ne__(self, other):
        asked.append("ne")
        return "never"


class Complex(complex):
    def __repr__(self):
        return "shown"


for value in 1, "x", 2.5, None, [1]:
    show("!=", lambda: Unequal() != value)
    show("!=", lambda: value != Unequal())
    show("==", lambda: Unequal() == value)
show("format", lambda: f"{Complex()} {Complex():.1f}")
show("bytearray", bytearray, NoIterator())
show("bytes", bytes, NoIterator())
show("fsum", __import__("math").fsum, Ends(1, 2.5, "x", 3))
show("call", lambda: text(x=1))
show("call", lambda: operator.call(3, x=1))
show("receiver", lambda: str.upper(1, 2))
show("receiver", lambda: list.append((), 1, 2))
show("receiver", lambda: dict.get([], x=1))
show("receiver", lambda: int.__add__("x", 1, 2))
show("receiver", lambda: str.split(b"a", sep=","))
