"""One place in a program that sees first this and then that: what is remembered there must not be believed too long."""


def collect(*args, **kwargs):
    return args, kwargs


def plain(a, b=2, *, c=3):
    return a, b, c


def star(function, positional, named):
    try:
        return function(*positional, **named)
    except TypeError as error:
        return str(error)


class Text(str):
    pass


class Mapping:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key * 2


for function in collect, plain:
    for positional in (), (1,), [1, 2], (1, 2, 3), "xy", {7: 8}, iter([5]):
        for named in {}, {"c": 9}, {"a": 1, "b": 2}, {Text("b"): 4}, {1: 2}, Mapping(), 4:
            print(function.__name__, star(function, positional, named))

print(star(plain, 3, {}), star(collect, 3, {"a": 1}))
print(collect(1, *(2, 3), x=4, **{"y": 5}), collect(*[1], *(2,), **{"a": 1}, **{"b": 2}))
try:
    collect(x=1, **{"x": 2})
except TypeError as error:
    print(error)

growing = {"a": 1}
for name in "bcde":
    print(collect(**growing))
    growing[name] = name
del growing["a"]
print(collect(**growing))


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Half:
    __match_args__ = ("x",)
    x = 1

    @property
    def y(self):
        raise AttributeError("no y")


def where(thing):
    match thing:
        case Point(0, 0):
            return "origin"
        case Point(x, y):
            return x, y
        case Half(x=x, y=y):
            return "half with", y
        case Half(x):
            return "half", x
        case int(value) | str(value):
            return "value", value
    return "nothing"


things = [Point(0, 0), Point(1, 2), Half(), 3, "text", 4.5, True]
print([where(thing) for thing in things])
Point.__match_args__ = ("y", "x")
print([where(thing) for thing in things])
del Point.__match_args__
try:
    where(Point(1, 2))
except TypeError as error:
    print(error)
half = things[2]
Half.y = 5
print(where(half))


class Log:
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        return self.name, instance is None, owner.__name__

    def __set__(self, instance, value):
        print("set", self.name, value)


class Holder:
    log = Log()

    def __init__(self):
        self.plain = 1

    @property
    def checked(self):
        if self.plain > 2:
            raise AttributeError("checked")
        return self.plain

    @checked.setter
    def checked(self, value):
        self.plain = value

    def __getattr__(self, name):
        return "missing " + name


holder = Holder()
for i in range(5):
    holder.checked = i
    holder.log = i
    print(holder.checked, holder.log, holder.plain, holder.other, Holder.log)
    if i == 3:
        Holder.log = "constant"
        Holder.checked = property(lambda self: "new", lambda self, value: print("setting", value))
del Holder.__getattr__
try:
    holder.other
except AttributeError as error:
    print(error)


class Base:
    def tell(self, n):
        return "Base", n

    @classmethod
    def make(cls):
        return "made by " + cls.__name__


class Middle(Base):
    def tell(self, n):
        return "Middle", super().tell(n)

    @classmethod
    def make(cls):
        return super().make()


class Last(Middle):
    def tell(self, n):
        return super().tell(n)


for thing in Middle(), Last(), Middle():
    print(thing.tell(1), thing.make())
Base.tell = lambda self, n: ("changed", n)
print(Last().tell(2))
print(len(super(Last, Last()).__doc__ or ""))


def remove(thing):
    try:
        del thing.attribute
        return vars(thing)
    except AttributeError as error:
        return str(error)


class Guarded:
    def __delattr__(self, name):
        print("not", name)


for thing in Holder(), Guarded(), Base():
    print(remove(thing))
    thing.attribute = 1
    print(remove(thing))

for key in None, len, lambda text: text[-1], lambda text: (len(text), text), lambda text: -len(text):
    words = ["pear", "fig", "apple", "kiwi", "date"]
    words.sort(key=key)
    print(words, sorted(words, key=key, reverse=True), min(words, key=key), max(words, key=key))
print(sorted([(1, "b"), (1, "a"), (0.5, "c"), (1,)]), max([], default=7), min(3, 1.0, 2), max("ab", "c", key=len))
changed = [3, 1, 2]
try:
    changed.sort(key=lambda n: changed.append(n) or n)
except ValueError as error:
    print(error, changed)
for wrong in lambda: max(), lambda: max([]), lambda: max(1, 2, default=3), lambda: sorted([1, "a"], key=lambda v: v):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(error)


class Wrong(Exception):
    def __new__(cls):
        return 5


class Own(KeyError):
    pass


def catch(raised, *classes):
    try:
        raise raised
    except classes as error:
        return "caught", type(error).__name__
    except (RuntimeError, TypeError, LookupError, ValueError) as error:
        return "other", type(error).__name__, str(error)


def catch_wrong():
    try:
        try:
            raise KeyError
        except (str, KeyError):
            print("not here")
    except TypeError as error:
        print(error)


for raised in ValueError, Own, Own("x"), Wrong, 3:
    print(catch(raised, ValueError, LookupError), catch(raised), catch(raised, KeyError))
catch_wrong()


def walk(iterable):
    found = []
    try:
        for item in iterable:
            found.append(item)
    except (ValueError, ZeroDivisionError) as error:
        found.append(str(error))
    return found


def squares(n):
    for i in range(n):
        yield i * i


for source in lambda: [3, 0, 2], lambda: "abc", lambda: squares(3), lambda: (0, 1.5), lambda: {"k": 1}:
    print(walk(enumerate(source())), walk(enumerate(source(), 10**20)), walk(zip(source(), squares(2))))
    print(walk(zip(source(), [1], strict=True)), walk(zip(source(), "xy", "z")), walk(zip(source())), walk(zip()))
    print(walk(map(str, source())), walk(map(lambda item: 6 // item if type(item) is int else item, source())),
          walk(map(lambda a, b: (b, a), source(), "uv")))
    print(walk(filter(None, source())), walk(filter(bool, source())), walk(filter(lambda item: item != 0, source())))
    print(walk(enumerate(map(str, filter(None, zip(source(), enumerate(source())))))))

for call in (lambda: plain(*3, **4), lambda: plain(1, *plain), lambda: plain(*[1], *plain), lambda: plain(*plain),
             lambda: plain(*3, c=1)):
    try:
        call()
    except TypeError as error:
        print(error)
