t = (1, 2, 3, 2)
print(t, t[0], t[-1], t[1:3], t[::-1], t + (4,), t * 2, 2 in t, t.count(2), t.index(3), t.index(2, 2), len(t),
      t == (1, 2, 3, 2), t < (1, 3), hash(t) == hash((1, 2, 3, 2)), (), (1,), tuple(), tuple("ab"), tuple([1]),
      tuple({"k": 1}))
print((1, "a") == (1, "a"), (1, 2) < (1, 2, 0), ((1, 2), [3]), {(1, 2): "key"}[1, 2], () == [], () < (1,), (1,) + (),
      (0,) * 3, max((1, 2), (1, 3)), sum(((1,), (2,)), ()), min(t), sorted(t), bool(()), (1, 2) != (2, 1))
a = ([],)
a[0].append(a)
print(a, len(a[0]))
for f in (lambda: t[9], lambda: t["a"], lambda: t.index(9), lambda: t + [1], lambda: t + 5, lambda: t * 1.5,
          lambda: t.append(1), lambda: t < [1], lambda: hash(([],)), lambda: tuple(5), lambda: t.__setitem__,
          lambda: tuple(1, 2), lambda: t.index(), lambda: t.count(1, 2), lambda: t()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class T(tuple):
    def __new__(cls, *args): return super().__new__(cls, args)
    @property
    def first(self): return self[0]


x = T(5, 6)
print(x, x.first, x == (5, 6), type(x[:1]).__name__, x + (7,), isinstance(x, tuple), [*x], len(x),
      hash(x) == hash((5, 6)))
