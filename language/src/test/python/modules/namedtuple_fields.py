# What the fields of named tuples are.
import collections
import copy
import inspect
import pickle
import typing

Point = collections.namedtuple("Point", "x y")
point = Point(1, 2)
field = Point.x
getter = type(field)


def attempt(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(field, Point.y, getter, field.__doc__, field.__reduce__())
print(inspect.isdatadescriptor(field), pickle.loads(pickle.dumps(field)), copy.copy(field) is field)
attempt(field.__get__, point)
attempt(field.__get__, point, Point)
attempt(field.__get__, None, Point)
attempt(field.__get__, None)
attempt(field.__get__, 3)
attempt(field.__get__, ())
attempt(field.__get__, (5,))
attempt(setattr, point, "x", 1)
attempt(delattr, point, "x")
attempt(field.__set__, point, 1)
attempt(field.__delete__, point)
attempt(setattr, field, "name", 1)
attempt(getter)
attempt(getter, 1, 2, 3)
attempt(getter, "a", "b")
attempt(getter, -1, "b")
attempt(getter, 2**70, "x")
attempt(lambda: type("Sub", (getter,), {}))

Point.x.__doc__ = "across"
print(Point.x, Point.x.__doc__)
del Point.x.__doc__
print(Point.x, Point.x.__doc__)


class Other:
    x = field


attempt(lambda: Other().x)


class Late(Point):
    def __getattr__(self, name):
        return name.upper()


class Hiding(Point):
    x = property(lambda self: ("hidden", Point.x.__get__(self)))


class Typed(typing.NamedTuple):
    a: int
    b: str = "b"


def read(value):
    return value.x, value.y


for _ in range(300):
    seen = [read(value) for value in (point, Late(3, 4), Hiding(5, 6))]
print(seen, Late(3, 4).z, Typed(1).b, Typed.b)
attempt(lambda: read(tuple.__new__(Point, (7,))))
attempt(lambda: read(tuple.__new__(Late, (7,))))
Point.x = 5
print(read(point))
