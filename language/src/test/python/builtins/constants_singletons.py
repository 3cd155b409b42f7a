print(None, Ellipsis, NotImplemented, ..., repr(None), str(...), bool(None), bool(...), type(None)() is None,
      type(...)() is ..., type(NotImplemented)() is NotImplemented)
print(None == None, None != 0, None is None, hash(None) == hash(None), {None: 1}[None], [None] * 2,
      (None,) == (None,), sorted([True, False]), None in [None], f"{None!r:>6}")
print(__debug__, __name__, type(__builtins__).__name__ in ("module", "dict"), True == 1, False == 0, True is True,
      True + True)
none = None
for f in (lambda: None + 1, lambda: none[0], lambda: none(), lambda: None.x, lambda: len(None), lambda: iter(None),
          lambda: None < None, lambda: -None, lambda: int(None), lambda: None @ 1, lambda: ... + 1,
          lambda: bool(NotImplemented), lambda: type(None)(5), lambda: setattr(None, "x", 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for source in ("None = 1", "True = 1", "__debug__ = 1", "def f(None): pass", "x.None = 1", "f(True=1)",
               "import x as None", "del False", "for None in x: pass", "... = 1", "class True: pass"):
    try:
        exec(source)
    except SyntaxError as e:
        print(repr(source), e.msg)
