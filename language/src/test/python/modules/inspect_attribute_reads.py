"""Attributes that a function reads, descriptors of fields, and classes whose own names live elsewhere."""

import _contextvars
import array
import collections
import contextvars
import csv
import datetime
import dis
import functools
import inspect
import re
import types
import weakref

SHARED = object()


def closure_variables():
    class Holder:
        SHARED = object()

    def reader():
        print(Holder.SHARED, SHARED, missing_name)
        return Holder.method(SHARED.deep.er)

    return reader


found = inspect.getclosurevars(closure_variables())
print(sorted(found.nonlocals), sorted(found.globals), sorted(found.builtins), sorted(found.unbound))
names = [i.argval for i in dis.get_instructions(closure_variables()) if i.opname == "LOAD_ATTR"]
print(names)
many = compile("\n".join(f"x.a{i}" for i in range(300)), "many", "exec")
print([i.argval for i in dis.get_instructions(many) if i.opname == "LOAD_ATTR"][-2:])


def elsewhere():
    __firstlineno__ = 1
    __module__ = "outer"

    class Nowhere:
        nonlocal __firstlineno__, __module__

    class Somewhere:
        global __static_attributes__

    try:
        print(inspect.getsource(Nowhere))
    except OSError as error:
        print(error)
    return __firstlineno__ > 1, __module__, Nowhere.__module__, hasattr(Nowhere, "__firstlineno__")


print(elsewhere(), __static_attributes__)

for owner, name in [
    (datetime.timedelta, "days"),
    (collections.defaultdict, "default_factory"),
    (functools.partial, "func"),
    (re.Pattern, "pattern"),
    (re.Pattern, "groupindex"),
    (re.Match, "string"),
    (contextvars.ContextVar, "name"),
    (types.TracebackType, "tb_frame"),
    (types.CodeType, "co_name"),
    (types.CodeType, "co_varnames"),
    (types.MethodType, "__func__"),
    (OSError, "errno"),
    (BaseException, "args"),
    (property, "fget"),
    (types.GenericAlias, "__origin__"),
    (weakref.ref, "__callback__"),
    (array.array, "typecode"),
    (type, "__flags__"),
    (type, "__mro__"),
]:
    descriptor = owner.__dict__[name]
    print(type(descriptor).__name__, inspect.ismemberdescriptor(descriptor), descriptor)

for value, name in [
    (datetime.timedelta(1), "days"),
    (re.compile("x"), "pattern"),
    (re.compile("x"), "groupindex"),
    (re.match("x", "x"), "pos"),
    (functools.partial(print), "func"),
    (contextvars.ContextVar("v"), "name"),
    (elsewhere.__code__, "co_name"),
    (collections.deque(), "maxlen"),
    (list[int], "__origin__"),
    (csv.reader([]), "line_num"),
]:
    try:
        setattr(value, name, 1)
    except AttributeError as error:
        print(name, error)

token = contextvars.ContextVar("v").set(1)
try:
    hash(token)
except TypeError as error:
    print(error)
print(_contextvars.Token.__hash__)

print(repr(datetime.timedelta(1).__add__).partition(" at ")[0])
