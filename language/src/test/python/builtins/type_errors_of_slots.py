class Wrong:
    def __str__(self): return 1
    def __repr__(self): return 2
    def __len__(self): return "3"
    def __bool__(self): return 4
    def __hash__(self): return "5"
    def __index__(self): return "6"
    def __int__(self): return 7.5
    def __float__(self): return "8"
    def __complex__(self): return "9"
    def __iter__(self): return 10
    def __contains__(self, x): return "truthy"
    def __format__(self, s): return 11
    def __bytes__(self): return 12
    def __dir__(self): return 13
    def __enter__(self): raise ValueError("enter")
    def __exit__(self, *a): pass
    def __reversed__(self): return 14
    def __round__(self): return "any"
    def __length_hint__(self): return -1


w = Wrong()
for f in (str, repr, len, bool, hash, int, float, complex, iter, format, bytes, dir, reversed, round, list, hex,
          lambda x: 1 in x, lambda x: [][x], lambda x: "a" * x, lambda x: range(x), lambda x: not x, lambda x: f"{x}",
          lambda x: "%s" % x, lambda x: "%d" % x, lambda x: {x}, lambda x: [*x], chr):
    try:
        print(f(w))
    except Exception as e:
        print(type(e).__name__, e)
try:
    with w:
        pass
except ValueError as e:
    print(e)


class NoneSlots:
    __iter__ = None
    __hash__ = None
    __len__ = None
    __contains__ = None
    __add__ = None
    __call__ = None
    __getitem__ = None


n = NoneSlots()
for f in (iter, hash, len, lambda x: 1 in x, lambda x: x + 1, lambda x: x(), lambda x: x[0], list):
    try:
        print(f(n))
    except Exception as e:
        print(type(e).__name__, e)
