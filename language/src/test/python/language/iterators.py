class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Count(3)), sum(Count(5)), [*Count(2)], tuple(Count(0)), max(Count(9)))
a, b = Count(2)
print(a, b, 2 in Count(4), 9 in Count(4))
c = Count(5)
for x in c:
    if x == 2:
        break
print(list(c))


class Old:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


print(list(Old()), 9 in Old(), [x for x in Old()], dict(enumerate(Old())))


class Reiterable:
    def __iter__(self):
        yield from "abc"

    def __reversed__(self):
        yield "reversed"

    def __contains__(self, x):
        return x == "anything"

    def __len__(self):
        return 3


r = Reiterable()
print(list(r), list(r), list(reversed(r)), "a" in r, "anything" in r, len(r))
for bad in (type("A", (), {"__iter__": lambda s: 5}), type("B", (), {}), type("C", (), {"__iter__": None})):
    try:
        iter(bad())
    except TypeError as e:
        print(e)
it = iter([1, 2])
print(next(it), next(it), next(it, "done"), iter(it) is it)
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value)
calls = iter([3, 2, 1, 0])
print(list(iter(lambda: next(calls), 1)))
print(list(reversed(range(4))), list(reversed("abc")), type(iter([])).__name__, type(iter({})).__name__)
