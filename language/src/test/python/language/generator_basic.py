def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


g = count(3)
print(type(g).__name__, iter(g) is g, next(g), next(g), next(g), next(g, "end"), list(g))
print(list(count(4)), sum(count(100)), [x for x in count(3)], dict(zip("ab", count(2))))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


print(list(take(15, fib())))


def multiple():
    yield
    yield 1, 2
    x = yield "x"
    print("x is", x)
    yield [1, (yield "inner")]


print(list(multiple()))


def with_loops(n):
    for i in range(n):
        for j in range(i):
            if j % 2:
                continue
            yield i, j
        else:
            yield "else", i


print(list(with_loops(4)))


def empty():
    return
    yield


print(list(empty()), g.__name__, count.__qualname__)
a, *b = count(4)
print(a, b, max(count(5)), 3 in count(5), sorted(count(3), reverse=True))
print((lambda: [(yield 1), (yield 2)])().__next__())


class Tree:
    def __init__(self, v, left=None, right=None): self.v, self.left, self.right = v, left, right

    def __iter__(self):
        if self.left: yield from self.left
        yield self.v
        if self.right: yield from self.right


print(list(Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6, Tree(5)))))
