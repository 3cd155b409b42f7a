def numbers(n):
    yield from range(1, n + 1)


def where(pred, it):
    for x in it:
        if pred(x):
            yield x


def chunked(it, n):
    chunk = []
    for x in it:
        chunk.append(x)
        if len(chunk) == n:
            yield tuple(chunk)
            chunk = []
    if chunk:
        yield tuple(chunk)


def permutations(items):
    if not items:
        yield []
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [items[i]] + rest


def queens(n, cols=()):
    if len(cols) == n:
        yield cols
        return
    for c in range(n):
        if all(c != k and abs(c - k) != len(cols) - r for r, k in enumerate(cols)):
            yield from queens(n, cols + (c,))


print(list(chunked(where(lambda x: x % 3, numbers(12)), 3)))
print(["".join(p) for p in permutations(list("abc"))])
print(len(list(queens(6))), next(queens(8)))
print(sum(x * y for x, y in zip(numbers(1000), numbers(1000))))


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


p = primes()
print([next(p) for _ in range(20)])
