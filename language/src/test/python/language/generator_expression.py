def source():
    for i in range(4):
        print("produce", i)
        yield i


g = (x * 10 for x in source() if x != 1)
print(type(g).__name__)
print(next(g))
print(next(g))
print(list(g), list(g))
print(sum(x for x in range(101)), max((len(w), w) for w in ["a", "ccc", "bb"]))
print(",".join(str(i) for i in range(5)))
n = 2
lazy = (x * n for x in [1, 2, 3])
n = 100
print(list(lazy))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
print(any(x > 2 for x in range(5)), all(x for x in []))
a, b = (i for i in "pq")
print(a, b)
