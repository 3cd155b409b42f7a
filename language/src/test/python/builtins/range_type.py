r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:3], r[::-1], list(r[::2]), r.start, r.stop, r.step, 5 in r, 6 in r,
      5.0 in r, "a" in r, r.index(8), r.count(8), r.count(9), bool(range(0)), range(3) == range(0, 3, 1),
      hash(range(3)) == hash(range(0, 3, 1)), range(0, 3, 2) == range(0, 4, 2))
print(range(5), range(0, 5), range(5, 0, -1), list(range(5, 0, -2)), list(range(0)), list(range(3, 1)),
      len(range(0, -10, -3)), list(reversed(range(4))), range(10)[2:8][1:3], range(0, 10, 2)[-2], sum(range(101)),
      max(range(5)), list(range(-3, 3)))
big = range(2**70, 2**70 + 5)
print(len(big), big[2] - 2**70, 2**70 + 3 in big, list(big)[-1] - 2**70, range(-2**63, 2**63, 2**62),
      list(range(0, 2**65, 2**63)), range(True, 5), big.index(2**70 + 4))
for f in (lambda: range(), lambda: range(1, 2, 0), lambda: range("a"), lambda: range(1.0), lambda: r[99],
          lambda: r["a"], lambda: r.index(3), lambda: r.index("x"), lambda: r + r, lambda: len(range(2**70)),
          lambda: range(1, 2, 3, 4), lambda: range(stop=5), lambda: r.append, lambda: range(5) < range(6),
          lambda: range(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    r.start = 5
except AttributeError as e:
    print(e)
it = iter(range(3))
print(next(it), list(it), type(it).__name__, [*range(2), *range(2)], tuple(range(3)), *range(3))
total = 0
for i in range(10, 0, -3):
    total += i
print(total, i)
