o = object()
print(type(o), o == o, o != object(), hash(o) == hash(o), bool(o), isinstance(o, object), o.__class__.__name__,
      o.__eq__(5), o.__ne__(o), o.__str__() == repr(o), repr(o).startswith("<object object at 0x"))


class A:
    pass


a = A()
print(repr(a).startswith("<__main__.A object at 0x"), str(a) == repr(a), a.__repr__() == repr(a),
      A.__repr__ is object.__repr__, a == a, a == A(), a.__class__ is A, A.__dict__["__module__"],
      type(A.__dict__).__name__, A.__weakref__.__class__.__name__)
a.__class__ = type("B", (), {"hello": lambda self: "hello"})
print(a.hello(), type(a).__name__)
for f in (lambda: setattr(a, "__class__", int), lambda: setattr(o, "x", 1), lambda: a < a, lambda: a + a,
          lambda: a[0], lambda: a(), lambda: len(a), lambda: iter(a), lambda: int(a), lambda: -a, lambda: a.missing,
          lambda: setattr(a, "__dict__", 5), lambda: hash(a) * 0, lambda: object.__new__(), lambda: object.__new__(5),
          lambda: object.__new__(int), lambda: object.__setattr__(a, "x"), lambda: object.__getattribute__(a, "nope"),
          lambda: type.__call__(object), lambda: 1 in a, lambda: next(a), lambda: float(a), lambda: round(a),
          lambda: a @ a, lambda: a.__init__(5)):
    try:
        r = f()
        print("ok" if "object at" in repr(r) else r)
    except Exception as e:
        print(type(e).__name__, str(e).replace(repr(a), "<a>"))
print(object.__format__(5, "") == "5", object.__init_subclass__(),
      object.__subclasshook__(int), object().__dir__() == sorted(object().__dir__()) or True, object.__base__,
      type.__base__, type.__class__ is type)
