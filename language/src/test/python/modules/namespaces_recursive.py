"""Namespaces that contain each other, and names of classes as objects."""

import enum
import inspect
import types


class Sub(types.SimpleNamespace):
    pass


for kind in types.SimpleNamespace, Sub:
    first = kind(c="cookie")
    second = kind()
    third = kind(x=1)
    first.spam = first
    second.spam = third
    third.spam = second
    print(first)
    print(second)
    third.more = [third]
    print(third)


class Color(enum.Enum):
    RED = 1


print(Sub.__name__ is Sub.__name__, Sub.__qualname__ is Sub.__qualname__)
print([(each.name, each.kind, each.defining_class) for each in inspect.classify_class_attrs(Color) if "name" in each.name])
