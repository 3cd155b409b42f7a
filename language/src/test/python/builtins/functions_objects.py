class A:
    x = 1

    def __init__(self): self.y = 2
    def m(self): return "m"


class B(A): pass


a = A()
print(getattr(a, "x"), getattr(a, "z", "default"), hasattr(a, "y"), hasattr(a, "q"), getattr(a, "m")(),
      setattr(a, "new", 5), a.new, delattr(a, "new"), hasattr(a, "new"), vars(a), a.__dict__ is vars(a))
print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance(1, str | int),
      isinstance(None, int | None), issubclass(B, A), issubclass(A, (int, object)), isinstance(A, type),
      issubclass(int, int | str), isinstance(B(), A))
print(type(5), type(a).__name__, type(A), type(type), type(None), type(...), type(NotImplemented), type(lambda: 0),
      type(len), type(a.m), type(A.m), type([].append), type(x for x in []), type(range(1)), type({}.keys()))
C = type("C", (A,), {"z": 3, "n": lambda self: self.z + 1})
print(C().n(), C.__name__, C.__bases__, C.__module__, C().m(), type("D", (), {}).__mro__)
print(callable(len), callable(A), callable(a), callable(a.m), callable(5), id(a) == id(a), id(a) == id(A()), a is a,
      hash(a) == hash(a), repr(A), str(int), object() == object())
print([n for n in dir(a) if not n.startswith("__")], [n for n in dir(B) if not n.startswith("_")],
      "append" in dir([]), "__add__" in dir(1), sorted(vars(type("E", (), {"q": 1})))[-1])
for f in (lambda: getattr(a, "q"), lambda: getattr(a, 5), lambda: setattr(a, 5, 1), lambda: delattr(a, "q"),
          lambda: hasattr(a, 5), lambda: vars(5), lambda: isinstance(1, "int"), lambda: isinstance(1, [int]),
          lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: type("X", (5,), {}),
          lambda: type("X", (), 5), lambda: type(5, (), {}), lambda: type(1, 2), lambda: type(), lambda: object.x,
          lambda: setattr(5, "x", 1), lambda: object(1), lambda: object().x, lambda: setattr(object(), "x", 1),
          lambda: callable(), lambda: int.__new__(str), lambda: isinstance(1, list[int])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
