s = {3, 1, 2}
print(sorted(s), len(s), 2 in s, sorted(s | {5}), sorted(s & {1, 9}), sorted(s - {1}), sorted(s ^ {1, 9}),
      s == {1, 2, 3}, s != {1}, s < {1, 2, 3, 4}, s <= s, s > {1}, s >= {1, 2, 3}, s < s, {1} < {2},
      s.isdisjoint({7}), s.issubset(range(5)), s.issuperset([1]))
s.add(4); s.add(1); s.discard(2); s.discard(99); s.update([7, 8], {9}); s.remove(3)
print(sorted(s), sorted(s.union([100], (200,))), sorted(s.intersection([1, 4, 50])), sorted(s.difference([1], [4])),
      sorted(s.symmetric_difference([1, 50])), sorted(s.copy()) == sorted(s), s.copy() is s)
s |= {10}; s &= set(range(11)); s -= {10}; s ^= {7, 77}
print(sorted(s))
s.intersection_update([1, 4, 8]); s.difference_update([8]); s.symmetric_difference_update([4, 5])
print(sorted(s), set(), {*()}, set("aab") == {"a", "b"}, bool(set()), {1, 1.0, True}, type({1}), {(1, 2)},
      {frozenset([1])}, set([5]), repr({5}), str(set()))
one = {42}
print(one.pop(), one, {None}, set({"k": 1}), {1} | frozenset([2]) == {1, 2}, type({1} | frozenset([2])).__name__,
      type(frozenset([2]) | {1}).__name__, {1} == frozenset([1]), sum({1, 2, 3}), max({4, 9}),
      sorted({x % 3 for x in range(9)}))
f = frozenset([1, 2])
print(f, frozenset(), hash(f) == hash(frozenset([2, 1])), {f: "key"}[frozenset([2, 1])], f.union([3]) == {1, 2, 3},
      f & {1}, f - {1}, f.copy() is f, frozenset(f) is f, {1, 2} in [f], f < {1, 2, 3})
big = set()
for i in range(1000):
    big.add(i * i % 997)
for i in range(0, 1000, 3):
    big.discard(i)
print(len(big), sum(big), min(big), max(big))


class S(set):
    pass


print(S([1]), type(S([1]) | {2}).__name__, S([1]) == {1}, type(S([1]).copy()).__name__)
