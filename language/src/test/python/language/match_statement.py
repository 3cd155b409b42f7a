import collections
import collections.abc


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def describe(value):
    match value:
        case None | True | False:
            return "singleton"
        case 0 | -1 | 2.5 | 1 + 2j:
            return "number"
        case "text" | b"bytes":
            return "literal"
        case Point(0, 0):
            return "origin"
        case Point(x, y=0):
            return f"on the x axis at {x}"
        case Point() as point:
            return f"point {point.x} {point.y}"
        case []:
            return "empty sequence"
        case [one]:
            return f"one: {one}"
        case ["go", *rest, "end"]:
            return f"from go to end by {rest}"
        case [_, *_, last] if last == "last":
            return "ends with last"
        case (first, *others):
            return f"{first} and {others}"
        case {"kind": "circle", "r": int(r) | float(r)}:
            return f"circle {r}"
        case {"kind": kind, **rest}:
            return f"{kind} with {sorted(rest.items())}"
        case {}:
            return "mapping"
        case str(text):
            return f"str {text}"
        case collections.abc.Sized():
            return "sized"
        case other:
            return f"other {other}"


for value in [
    None, True, False, 0, -1, 2.5, 1 + 2j, 1, 1.0, "text", b"bytes", b"other", "other", Point(0, 0), Point(3, 0), Point(3, 4), [], (), [7], range(1),
    ["go", 1, 2, "end"], ("go", "end"), [1, 2, "last"], (1, 2, 3), collections.deque([1, 2]), memoryview(b"ab"), {1, 2}, frozenset(),
    {"kind": "circle", "r": 1}, {"kind": "circle", "r": 1.5}, {"kind": "circle", "r": "x"}, {"kind": "square", "a": 1}, {}, {"x": 1},
    collections.OrderedDict(kind=1), collections.defaultdict(int), collections.ChainMap({"kind": 2}), iter([1]).__class__,
]:
    print(repr(value).split(" at ")[0], "->", describe(value))


# Nothing is bound by a pattern that fails, but by one whose guard fails.
def bindings(value):
    match value:
        case [a, 1]:
            pass
        case [b, 2] if b > 10:
            pass
    return sorted(name for name in locals())


print(bindings([5, 1]), bindings([5, 2]), bindings([5, 3]))


class Registered:
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return ("zero", "one")[index]


class Child(Registered):
    pass


def is_sequence(value):
    match value:
        case [first, *_]:
            return first
    return "no"


print(is_sequence(Registered()), is_sequence(Child()))
collections.abc.Sequence.register(Registered)
print(is_sequence(Registered()), is_sequence(Child()))
print([bool(cls.__flags__ & 32) for cls in (list, str, Child)], [bool(cls.__flags__ & 64) for cls in (dict, list, collections.UserDict)])


def error(function):
    try:
        function()
    except Exception as e:
        print(type(e).__name__, e)


def too_many():
    match Point(1, 2):
        case Point(1, 2, 3):
            pass


def no_args():
    match 1:
        case object(1):
            pass


def twice():
    match Point(1, 2):
        case Point(1, x=1):
            pass


def no_class():
    cls = 5
    match 5:
        case cls():
            pass


def duplicate_key():
    class Names:
        a = b = "key"

    match {"key": 1}:
        case {Names.a: 1, Names.b: 2}:
            pass


class BadList:
    __match_args__ = ["x"]


class BadElement:
    __match_args__ = (1,)


def bad_list():
    match BadList():
        case BadList(1):
            pass


def bad_element():
    match BadElement():
        case BadElement(1):
            pass


def self_only():
    match 5:
        case int(1, 2):
            pass


for function in (too_many, no_args, twice, no_class, duplicate_key, bad_list, bad_element, self_only):
    error(function)


def generator():
    while True:
        match (yield "next"):
            case [x] if (yield f"guard {x}"):
                got = yield f"body {x}"
                print("got", got)
            case {"key": value}:
                yield value
            case _ if (yield "last guard"):
                return "done"
            case _:
                pass


g = generator()
print(g.send(None), g.send([1]), g.send(True), g.send("value"), g.send({"key": 5}), g.send(None), g.send([2]), g.send(False), g.send(False))
print(g.send(3))
try:
    g.send(True)
except StopIteration as e:
    print(e.value)
