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
