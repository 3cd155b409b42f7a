a, b, c = "xyz"
print(a, b, c)
(a, b), c = [1, 2], 3
print(a, b, c)
[a, [b, c]] = 1, (2, 3)
print(a, b, c)
first, *rest = range(5)
print(first, rest)
*init, last = "abc"
print(init, last)
a, *mid, z = [1, 2]
print(a, mid, z)
(a, *b), *c = ("xyz", 1, 2)
print(a, b, c)
for i, (k, v) in enumerate({"p": 1, "q": 2}.items()):
    print(i, k, v)
for a, *b in [(1, 2, 3), (4,)]:
    print(a, b)
a, = [9]
print(a)
() = []
[] = ()
d = {}
d["k"], *d["rest"] = 1, 2, 3
print(d)
