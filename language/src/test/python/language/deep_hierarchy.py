# classes far from object, and lattices where each is reached on many ways

cls = object
for i in range(60):
    cls = type(f"C{i}", (cls,), {})
print(len(cls.__mro__), cls.__base__.__name__)

left, right = type("L", (), {"__slots__": ("x",)}), type("R", (), {})
for i in range(25):
    left, right = type(f"L{i}", (right, left), {}), type(f"R{i}", (right, left), {})
    print(left.__base__.__name__, right.__base__.__name__, end=" ")
print()
print(len(left.__mro__))


class A:
    __slots__ = ("a",)


class B:
    __slots__ = ("b",)


class A2(A):
    pass


class B2(B):
    pass


try:
    type("AB", (A2, B2), {})
except TypeError as e:
    print(e)
try:
    type("N", (A2, bool), {})
except TypeError as e:
    print(e)
try:
    type("N", (A2, 3), {})
except TypeError as e:
    print(e)
