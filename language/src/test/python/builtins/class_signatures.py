# How built-in classes and static methods say what they take: inspect, help() and libraries that curry ask for it.
import inspect
import itertools
import types


class Plain:
    pass


class WithInit:
    def __init__(self, a, *, b=1):
        pass


class Number(complex):
    pass


for cls in (object, bool, list, tuple, set, frozenset, map, filter, zip, enumerate, reversed, complex, float, property,
            classmethod, staticmethod, memoryview, itertools.chain, itertools.count, itertools.batched,
            itertools.accumulate, itertools.product, itertools.combinations, types.MappingProxyType, Plain, WithInit,
            Number):
    print(cls.__name__, cls.__text_signature__, inspect.signature(cls))
for cls in (int, str, bytes, dict, range, slice, type, super):
    print(cls.__name__, cls.__text_signature__)
print(inspect.signature(bytes.maketrans), inspect.signature(dict.fromkeys))
print(bytes.maketrans.__text_signature__, list.append.__text_signature__)


class Accessor(property):
    pass


class Documented(property):
    """An attribute."""


# __doc__ of these classes is about their instances, but is asked of the classes here
for cls in (property, type, types.FunctionType, types.MethodType, types.ModuleType, classmethod, staticmethod):
    print(cls.__name__, type(cls.__doc__) is str, "__doc__" in cls.__dict__)
print(types.BuiltinFunctionType.__doc__, types.GetSetDescriptorType.__doc__)
print(Accessor.__doc__, Documented.__doc__, type(property.__dict__["__doc__"].__get__(property(doc="x"))).__name__)


class Signed:
    """Signed(raw, size=SIZE)\n--\n\nA class documented as built-in ones are."""


class Broken:
    """Broken(raw)\n\n)\n--\n\nThe signature ends with its paragraph."""


class Other:
    """Signed(raw)\n--\n\nOf another class."""


print(Signed.__text_signature__, Broken.__text_signature__, Other.__text_signature__, Accessor.__text_signature__)
print(Signed.__doc__)
