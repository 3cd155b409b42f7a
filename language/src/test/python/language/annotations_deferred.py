# Annotations are functions of their own, evaluated when somebody asks (PEP 649).
def show(function):
    code = function.__code__
    print(function.__name__, function.__qualname__, code.co_varnames, code.co_freevars, code.co_posonlyargcount)


def f(a: later, b: int = 1, *args: str, c: "text", **kw: list[later]) -> None: ...


try:
    f.__annotations__
except NameError as e:
    print(e)
later = float
print(f.__annotations__)
show(f.__annotate__)
for format in 1, 2, 3, 4:
    try:
        print(format, f.__annotate__(format))
    except NotImplementedError as e:
        print(format, repr(e))


def star(*args: *tuple[int, str]): ...


print(star.__annotations__)


class C:
    x: int
    y: x_type = 3
    x_type = str
    if y:
        z: dict
    else:
        w: dict
    (p): int
    __private: bytes

    def method(self, v: x_type, __w: later) -> x: ...

    x = 17


show(C.__annotate__)
print(C.__annotations__)
show(C.method.__annotate__)
print(C.method.__annotations__)
C.x = 18
try:
    print(C.__annotations__ is C.__annotations__)
finally:
    pass


def outer():
    local = "cell"

    class Inner:
        a: local
        own = "own"
        b: own
        c: [local for _ in range(2)]

    return Inner


print(outer().__annotations__)
n: int
for i in range(2):
    m: str
while False:
    unreached: undefined
print(__annotate__(1))
print(sorted(__conditional_annotations__))


def g():
    y: undefined
    z: undefined = 5
    undefined[0]: int


try:
    g()
except NameError as e:
    print(e)
try:
    undefined_too.attr: undefined
except NameError as e:
    print(e)

f.__annotate__ = lambda format: {"k": format}
print(f.__annotations__)
f.__annotations__ = {"given": 1}
print(f.__annotations__, f.__annotate__)
for value in 1, None:
    try:
        f.__annotate__ = value
        print("set", f.__annotate__)
    except TypeError as e:
        print(e)
try:
    del f.__annotate__
except TypeError as e:
    print(e)
f.__annotate__ = lambda format: 3
try:
    f.__annotations__
except TypeError as e:
    print(e)


class Dunder(dict):
    def __missing__(self, key):
        return "<" + key + ">"


def annotated(x: some + other, y: int): ...


import types

fake = types.FunctionType(annotated.__annotate__.__code__, Dunder())
print(fake(2))


class Static:
    def __init__(self):
        self.one = self.two = 1

    def other(self, x):
        self.three, x.four = x, x
        if x:
            (lambda: [setattr for self.five in x])


print(sorted(Static.__static_attributes__), Static.__firstlineno__)
