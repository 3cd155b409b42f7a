# list[int] passes for its origin, but for its own attributes; unions of types.
import copy
import pickle
import typing

a = list[int]
x = a()
a.append(x, 1)
print(x, a.__getitem__(x, 0), a.__len__(x), a.__class__, a.__origin__, a.__args__, a.__unpacked__)
print(type[int], [name for name in dir(a) if name not in dir(list)])
for alias in (a, *tuple[int, str], dict[str, list[int]]):
    print(alias, copy.copy(alias) == alias, copy.deepcopy(alias) == alias, pickle.loads(pickle.dumps(alias)) == alias)
print(int | str, pickle.loads(pickle.dumps(int | str)), copy.copy(int | None))
for name in "__bases__", "__copy__":
    try:
        getattr(a, name)
    except AttributeError as e:
        print(e)

T = typing.TypeVar("T")
print(T | int, int | T, (list[T] | int)[str], (list[T] | T).__parameters__, typing.Union[int, T, int])
print(int | str == str | int, hash(int | str) == hash(str | int), (int | list[int]).__args__)
for action in (
    lambda: typing.Union[()],
    lambda: typing.Union[1],
    lambda: int | 1,
    lambda: type("X", (int | str,), {}),
    lambda: (int | str)[int],
    lambda: hash(int | typing.Annotated[int, []] | typing.Annotated[int, {}]),
):
    try:
        print(action())
    except TypeError as e:
        print(e)


class Slots:
    __slots__ = ("a", "_b", "__doc__")

    def __init__(self):
        self.a, self._b, self.__doc__ = 1, 2, "text"


class Other:
    __slots__ = ("a", "_b", "__doc__")


class Different:
    __slots__ = ("a", "c")


s = Slots()
s.__class__ = Other
print(s.a, s._b, s.__doc__, type(s).__name__)
try:
    s.__class__ = Different
except TypeError as e:
    print(e)


class Explicit:
    def __annotate__(format):
        return {"a": format}


print(Explicit.__annotations__)
del Explicit.__annotations__
print(Explicit.__annotations__, Explicit.__annotate__)
for value in 1, None:
    try:
        Explicit.__annotate__ = value
    except TypeError as e:
        print(e)
try:
    int.__annotate__ = None
except TypeError as e:
    print(e)
