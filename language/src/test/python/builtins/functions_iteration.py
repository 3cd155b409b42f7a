it = iter([1, 2, 3])
print(next(it), next(it, "d"), next(it), next(it, "default"), next(it, None), iter(it) is it)
n = 0


def tick():
    global n
    n += 1
    return n


print(list(iter(tick, 4)), n)
e = enumerate("abc")
print(next(e), list(e), list(e))
z = zip([1, 2, 3], it2 := iter("ab"))
print(list(z), list(it2))
m = map(print, ["mapped", "lazily"])
print("before")
list(m)
r = reversed([1, 2, 3])
print(next(r), list(r), r.__length_hint__(), type(r).__name__, type(reversed("ab")).__name__,
      type(reversed((1,))).__name__, type(reversed(range(3))).__name__, type(reversed({})).__name__)
for x in (iter([]), iter(()), iter({}), iter(set()), iter(range(0)), iter(b""), iter({}.values()),
          iter({}.items()), iter(range(2**70)), iter(len, 1), iter(type("O", (), {"__getitem__": lambda s, i: i})())):
    print(type(x).__name__, end=" ")
print()
lst = [1, 2, 3, 4]
out = []
for x in lst:
    out.append(x)
    if x == 2:
        lst.remove(1)
print(out, lst)
print([(a, b) for a, b in zip(range(3), "xyz")], list(zip(*[iter(range(6))] * 2)), [*map(max, [1, 5], [3, 2])],
      sum(map(len, ["a", "bb"])))


class Exploding:
    def __iter__(self): return self
    def __next__(self): raise ValueError("boom")


for f in (list, tuple, set, sum, sorted, max, any, "".join, dict, lambda x: [*x], lambda x: next(x, "default"),
          lambda x: list(zip([1], x)), lambda x: list(map(str, x)), lambda x: 1 in x):
    try:
        print(f(Exploding()))
    except ValueError as err:
        print(err, end=" ")
print()
