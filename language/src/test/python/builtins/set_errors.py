s, f = {1, 2}, frozenset([1])
for fn in (lambda: s.remove(9), lambda: set().pop(), lambda: s.add([]), lambda: s | [1], lambda: s & 5,
           lambda: s - "a", lambda: s < [1], lambda: s + s, lambda: s[0], lambda: hash(s), lambda: {[]}, lambda: {{}},
           lambda: set(5), lambda: set([[1]]), lambda: s.union(5), lambda: s.update([[]]), lambda: f.add(1),
           lambda: s.discard([]), lambda: s.add(), lambda: s.add(1, 2), lambda: set(1, 2), lambda: frozenset(5),
           lambda: s.issubset(5), lambda: s.nothing, lambda: [] in s, lambda: s.remove({9}), lambda: s.remove([]),
           lambda: s * 2, lambda: s(), lambda: f.pop(), lambda: frozenset(a=1), lambda: {s}):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
print({5} in [{5}], {1} in {frozenset([1])}, sorted(s))
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
try:
    s |= [1]
except TypeError as e:
    print(e)
try:
    s -= 5
except TypeError as e:
    print(e)
