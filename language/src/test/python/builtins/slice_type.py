s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, None), s == slice(1, 10, 2),
      slice(1, 2) < slice(1, 3), s.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(10),
      slice("a", "b"))
print(list(range(20))[s], "hello world"[slice(2, 5)], (1, 2, 3)[slice(None, None, -1)], [*range(10)][slice(-3, None)])
a = list(range(5))
a[slice(1, 3)] = "x"
del a[slice(0, 1)]
print(a, hash(slice(1, 2)) == hash(slice(1, 2)), slice(1, 2) != slice(1, 3))
for f in (lambda: slice(), lambda: s.indices(-1), lambda: slice(1, 2, 0).indices(5), lambda: slice("a").indices(5),
          lambda: [1][slice("a", 2)], lambda: slice(1, 2, 3, 4), lambda: s.nothing, lambda: [1][1.5:], lambda: s < 5):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n


print("abcdef"[I(1):I(4)], [1, 2, 3][I(0)], range(10)[I(2):I(9):I(3)], slice(I(1), I(2)).indices(10))
try:
    s.start = 5
except AttributeError as e:
    print(e)
