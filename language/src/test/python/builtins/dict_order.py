d = {}
for i in range(20):
    d[(i * 7) % 20] = i
for i in range(0, 20, 3):
    del d[i]
for i in (3, 0, 100):
    d[i] = "again"
print(d)
print(list(d)[:5], list(d.items())[-3:], next(iter(d)), next(reversed(d)))
while len(d) > 15:
    print(d.popitem(), end=" ")
print()
big = {}
for i in range(2000):
    big[f"key{i}"] = i
for i in range(0, 2000, 2):
    del big[f"key{i}"]
for i in range(500):
    big[i] = -i
print(len(big), list(big)[:3], list(big)[-3:], sum(v for v in big.values()), big["key999"], "key998" in big)


class Collide:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other): return self.n == other.n
    def __repr__(self): return f"c{self.n}"


c = {Collide(i): i for i in range(5)}
del c[Collide(2)]
c[Collide(2)] = "two"
c[Collide(0)] = "zero"
print(c, c[Collide(4)], Collide(9) in c)
print(dict(sorted({"b": 1, "a": 2}.items())), list({"x": 0, "y": 1} | {"x": 5}), list({**{"q": 1}, "p": 2, **{"q": 3}}))
