# Attributes that are made when they are first asked for, and the functions that ask by a name.


class Lazy:
    __slots__ = ("given", "_made")

    def __init__(self, given):
        self.given = given

    @property
    def made(self):
        try:
            return self._made
        except AttributeError:
            self._made = self.given * 2
            return self._made


def total(n):
    result = 0
    for i in range(n):
        lazy = Lazy(i)
        result += lazy.made + lazy.made
        if i % 3 == 0:
            del lazy._made
            result += lazy.made
    return result


print(total(50))
try:
    Lazy(1)._made
except AttributeError as e:
    print(e, e.name, type(e.obj).__name__)


class Open:
    pass


def read(o):
    try:
        return o.value
    except AttributeError as e:
        return str(e)


def probe(o):
    return hasattr(o, "value"), getattr(o, "value", "default"), getattr(o, "other", None)


one = Open()
for _ in range(3):
    print(read(one), probe(one))
one.value = 1
print(read(one), probe(one))
two = Open()
print(read(two), probe(two))
Open.value = 2
print(read(two), probe(two), read(one), probe(one))
del Open.value
print(read(two), probe(two))
Open.__getattr__ = lambda self, name: name.upper()
print(read(two), probe(two))
del Open.__getattr__
print(read(two), probe(two))


class Sub(Open):
    def __getattr__(self, name):
        if name == "other":
            raise AttributeError("nothing of that kind")
        raise KeyError(name)


try:
    probe(Sub())
except KeyError as e:
    print("KeyError", e)
sub = Sub()
sub.value = 3
print(probe(sub))


class Failing:
    @property
    def value(self):
        raise AttributeError("computed in vain")

    @property
    def other(self):
        raise ValueError("really wrong")


print(hasattr(Failing(), "value"), getattr(Failing(), "value", 5))
for function in (hasattr, lambda o, n: getattr(o, n, None)):
    try:
        print(function(Failing(), "other"))
    except ValueError as e:
        print(e)
try:
    getattr(Failing(), "value")
except AttributeError as e:
    print(e)


class Borrowed:
    given = Lazy.__dict__["given"]


for ask in (lambda: Borrowed().given, lambda: hasattr(Borrowed(), "given"), lambda: getattr(Borrowed(), "given", 0)):
    try:
        print(ask())
    except TypeError as e:
        print("TypeError:", e)

for name in ("a", "b", "c", "d", "e", "f"):
    setattr(one, name, name * 2)
    print(getattr(one, name), hasattr(one, name + "x"), getattr(one, name + "x", "none"))
print(setattr(one, "z", 1), one.z)


class Text(str):
    pass


print(getattr(one, Text("z")), hasattr(one, Text("y")), setattr(one, Text("y"), 4), one.y)
for wrong in (lambda: getattr(one, 1), lambda: hasattr(one, None), lambda: setattr(one, b"z", 1), lambda: getattr(one, 1, 2)):
    try:
        wrong()
    except TypeError as e:
        print(e)

import math

for thing in (math, Lazy, super, 3, "s", [].append, print, probe):
    print(getattr(thing, "__name__", "-"), hasattr(thing, "missing"), getattr(thing, "missing", 0))


class Shown:
    def __str__(self):
        return "shown"


class Odd:
    def __str__(self):
        return 3


class OwnText(str):
    def __str__(self):
        return self


def text(value):
    return str(value)


for value in (1, True, None, 1.5, "s", b"b", Shown(), Shown(), [Shown()], ValueError("x"), OwnText("own"), Shown, 10**30):
    shown = text(value)
    print(type(shown).__name__, shown if not isinstance(value, list) else len(shown) > 10)
try:
    text(Odd())
except TypeError as e:
    print(e)
Shown.__str__ = lambda self: "changed"
print(text(Shown()))
del Shown.__str__
Shown.__repr__ = lambda self: "represented"
print(text(Shown()), str(), str(b"\xc3\xa9", "utf-8"), str(object=7))


class Endless:
    def __str__(self):
        return str(self)


try:
    text(Endless())
except RecursionError:
    print("RecursionError")
