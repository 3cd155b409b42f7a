"""The names of the module types, and the hash of a union whose members have none at first."""

import _types
import builtins
import types

names = sorted(name for name in vars(_types) if not name.startswith("__"))
for name in names:
    print(name, getattr(types, name) is getattr(_types, name), getattr(types, name))
print(sorted(set(types.__all__) - set(names)))

print(types.CapsuleType.__module__, types.CapsuleType.__mro__, hasattr(builtins, "PyCapsule"))
try:
    types.CapsuleType()
except TypeError as error:
    print(error)
try:
    type("Derived", (types.CapsuleType,), {})
except TypeError as error:
    print(error)

hashable = False


class Meta(type):
    def __hash__(cls):
        if hashable:
            return 1
        raise TypeError("no hash for the moment")


class A(metaclass=Meta):
    pass


class B(metaclass=Meta):
    pass


union = A | B | int
for hashable in False, True:
    try:
        print(hash(union))
    except TypeError as error:
        print(error)
print(hash(A | B) == hash(B | A))
