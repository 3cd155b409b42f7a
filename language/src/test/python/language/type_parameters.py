# Type parameters and type aliases (PEP 695, PEP 696).
import typing


def f[T: (int, str), U: later, *Ts, **P](x: T, *args: *Ts, k: P = 3) -> U:
    return x, args, k, T


print(f(1, 2, 3))
T, U, Ts, P = f.__type_params__
print(T, U, Ts, P, type(T), type(Ts), type(P))
print(T.__constraints__, T.__bound__, T.__covariant__, T.__infer_variance__, T.__default__, T.has_default())
try:
    U.__bound__
except NameError as e:
    print(e)
later = list
print(U.__bound__, U.__constraints__, U.__module__)
print(f.__annotations__["x"], f.__annotations__["return"], f.__qualname__)


class G[T = int, *Ts = *tuple[int, str]](dict):
    attr: T

    def method[V](self, a: V, b: T): return T, V

    type Alias[W] = dict[W, T]

    class Inner[X]:
        def f[Y](self): return X, Y, __class__


print(G.__bases__, G.__orig_bases__[0], G.__type_params__, G.__parameters__)
print(G.__type_params__[0].__default__, G.__type_params__[1].__default__)
print(G.__annotations__, G().method(1, 2), G.method.__annotations__)
print(G.Alias, G.Alias.__value__, G.Alias[int], G.Alias[int].__args__, G.Alias.__type_params__)
print(G.Inner().f(), G.Inner.f.__qualname__, G.Inner.__qualname__)

type Simple = int | undefined
print(Simple, type(Simple), Simple.__name__, Simple.__type_params__, Simple.__module__)
try:
    Simple.__value__
except NameError as e:
    print(e)
undefined = str
print(Simple.__value__, Simple.evaluate_value(1), Simple | None, None | Simple)
try:
    Simple[int]
except TypeError as e:
    print(e)
type Rec[T] = tuple[T, Rec[T]]
print(Rec.__value__)


def default[T](a=later, *, b=later): return a, b, T


print(default())


def outer[T]():
    def inner[S](): return T, S
    class K[R]:
        x: T
        y: R
    return inner(), K.__annotations__


print(outer())
for call in (
    lambda: typing.TypeVar("T", int),
    lambda: typing.TypeVar("T", int, str, bound=int),
    lambda: typing.TypeVar("T", covariant=True, contravariant=True),
    lambda: typing.TypeVar("T", covariant=True, infer_variance=True),
    lambda: type("X", (T,), {}),
    lambda: typing.NoDefault.__class__(1),
    lambda: typing.TypeAliasType("A", int, type_params=[T]),
    lambda: typing.TypeAliasType("A", int, type_params=(1,)),
    lambda: class_of(T),
):
    try:
        print(call())
    except (TypeError, ValueError, NameError) as e:
        print(type(e).__name__, e)
print(typing.TypeVar("T", covariant=True), typing.TypeVar("T", contravariant=True), typing.TypeVar("T"))
print(typing.TypeVar("T", bound=int, default=str).evaluate_bound, typing.ParamSpec("Q").args)
print(typing.NoDefault)


def deco(x):
    print("decorated", x.__name__)
    return x


@deco
class Plain[T]: ...


print(Plain.__mro__)
