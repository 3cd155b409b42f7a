a = [3, 1, 2]
print(a.sort(), a, a.sort(reverse=True), a, sorted("hello"), sorted({"b": 1, "a": 2}), sorted([3, 1], reverse=True))
words = ["banana", "Apple", "cherry", "date", "apple"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len),
      sorted(words, key=lambda w: (len(w), w), reverse=True))
pairs = [(1, "b"), (0, "z"), (1, "a"), (0, "y")]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True),
      sorted(pairs, key=lambda p: -p[0]))
print(sorted([1.5, 1, True, 0, 2**70, -2**70, 0.5]), sorted([[2], [1, 5], []]), sorted(["é", "e", "z", "🐍"]),
      sorted([b"b", b"a"]), sorted([(1, None), (0, None)]))


class C:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
    def __repr__(self): return f"C{self.n}"


print(sorted([C(2), C(1), C(3)]), sorted([C(1), C(2)], reverse=True))
for f in (lambda: sorted([1, "a"]), lambda: sorted([None, None]), lambda: sorted([1j, 2j]), lambda: sorted(5),
          lambda: sorted([3, 1], key=5), lambda: sorted([1, 2], lambda x: x), lambda: sorted(["a", "b"], key=int),
          lambda: [2, 1].sort(key=lambda x: 1 / 0), lambda: sorted([1], cmp=3), lambda: sorted()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
n = 7
big = []
for i in range(500):
    n = (n * 1103515245 + 12345) % 2**31
    big.append(n % 1000)
s = sorted(big)
print(s[:5], s[-5:], all(x <= y for x, y in zip(s, s[1:])), sum(s) == sum(big))
b = list(range(10)) + list(range(5))
b.sort(key=lambda x: x % 3)
print(b)
modify = [3, 2, 1]
try:
    modify.sort(key=lambda x: modify.append(x) or x)
except ValueError as e:
    print(e, modify)
