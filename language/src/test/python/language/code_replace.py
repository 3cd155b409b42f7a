# Code objects made of others: types.CodeType, replace(), and assignment to __code__.
import types

NAMES = """argcount posonlyargcount kwonlyargcount nlocals stacksize flags code consts names varnames filename name
qualname firstlineno linetable exceptiontable freevars cellvars""".split()


def func():
    x = 1000
    return x


code = func.__code__


def make(**changes):
    return types.CodeType(*[changes.get(name, getattr(code, "co_" + name)) for name in NAMES])


def attempt(action):
    try:
        return action()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(make() == code, hash(make()) == hash(code), make(name="other").co_name)
print(types.FunctionType(make(), globals())(), types.FunctionType(make(consts=(2000,)), globals())())
for changes in (
    {"nlocals": 0}, {"argcount": 3}, {"argcount": -1}, {"kwonlyargcount": -1}, {"consts": [1]}, {"names": (1,)},
    {"filename": b"x"}, {"name": 3}, {"code": "x"}, {"code": b"x"}, {"linetable": ""}, {"argcount": "x"},
    {"nlocals": 2**40},
):
    print(changes, attempt(lambda: make(**changes)))
print(attempt(lambda: types.CodeType()))
print(attempt(lambda: types.CodeType(co_argcount=1)))
for changes in (
    {"co_nlocals": 0}, {"co_varnames": ("a", "b")}, {"co_foo": 1}, {"co_name": 1}, {"co_consts": [1]},
    {"co_consts": None}, {"co_argcount": "a"}, {"co_firstlineno": -1}, {"co_stacksize": -5}, {"co_code": "a"},
    {"co_code": b"a"}, {"co_flags": -1}, {"co_kwonlyargcount": 2}, {"co_flags": code.co_flags | 12},
):
    print(list(changes), attempt(lambda: code.replace(**changes)))
print(attempt(lambda: code.replace(1)))

# Each field is what it was set to, and takes part in comparisons unless it is only a name for people.
for field, value in (
    ("co_name", "nn"), ("co_qualname", "q.n"), ("co_filename", "f"), ("co_firstlineno", 99), ("co_consts", (5,)),
    ("co_names", ("a",)), ("co_freevars", ("fr",)), ("co_cellvars", ("ce",)), ("co_code", code.co_code + b"\t\0"),
    ("co_linetable", b""), ("co_exceptiontable", b"\x80\1\2\3"), ("co_stacksize", 77), ("co_varnames", ("y",)),
    ("co_flags", code.co_flags | 0x80),
):
    new = code.replace(**{field: value})
    same = [name for name in NAMES if getattr(new, "co_" + name) == getattr(code, "co_" + name)]
    print(field, getattr(new, field) == value, len(same), new == code, new != code)

# What has changed acts.
def parts(number, /, text="b", *, last):
    "The doc."
    return number, text, last, 1000, "const", 2.5, (1, 2), lambda: 3000


def rewritten(function, **changes):
    new = types.FunctionType(function.__code__.replace(**changes), globals(), None, ("b",), None)
    new.__kwdefaults__ = {"last": "z"}
    return new


def change(constant):
    known = {"The doc.": "Other doc.", 1000: -1, "const": b"bytes", 2.5: 7, (1, 2): [1, 2]}
    if isinstance(constant, types.CodeType):
        return constant.replace(co_consts=(4000,), co_name="inner")
    return known.get(constant, constant)


new = rewritten(parts, co_consts=tuple(map(change, parts.__code__.co_consts)))
print(new(1)[:-1], new(1)[-1](), new(1)[-1].__name__, new.__doc__, parts(1, last=2)[-1]())
new = rewritten(parts, co_varnames=("first", "second", "third"), co_posonlyargcount=0, co_name="renamed", co_qualname="A.renamed")
print(new(second=2, third=3, first=1)[:3], new.__name__, new.__qualname__)
print(attempt(lambda: new(1, number=2)))


def fails():
    raise ValueError


fails.__code__ = fails.__code__.replace(co_name="broken", co_filename="template.html")
try:
    fails()
except ValueError as error:
    last = error.__traceback__.tb_next.tb_frame.f_code
    print(last.co_name, last.co_filename, last is fails.__code__)


def generator():
    yield "one"
    yield "two"


generator.__code__ = generator.__code__.replace(co_consts=("three", "four", None), co_name="gen")
print(list(generator()), generator().gi_code.co_name)


def other():
    return 3000


func.__code__ = other.__code__.replace(co_code=other.__code__.co_code, co_name="mixed")
print(func(), func.__name__, func.__code__.co_name)
func.__code__ = other.__code__.replace(co_code=b"\x7f" + other.__code__.co_code[1:])
print(attempt(func).endswith("unknown opcode 127"))


def closure(a):
    def inner():
        return a
    return inner


print(attempt(lambda: setattr(func, "__code__", closure(1).__code__)))
print(attempt(lambda: setattr(closure(1), "__code__", other.__code__)))
made = closure(1)
made.__code__ = (lambda a: lambda: [a])(0).__code__
print(made())


# None is a constant where the end of a body can be reached.
def ends(x):
    if x:
        return 1000
    else:
        raise E


def falls(x):
    if x:
        return 1000


def loops():
    while True:
        pass


async def waits():
    "doc"
    import gc
    await 1
    return 2


for function in (ends, falls, loops, waits):
    print(function.__name__, function.__code__.co_consts)
