x = 10


class C:
    x = 20
    ys = [x for _ in range(2)]  # sees the module's x
    zs = [y for y in range(x // 10)]  # the outermost iterable sees the class's x


print(C.ys, C.zs)


def f(n):
    return [[n + i + j for j in range(2)] for i in range(2)], [lambda: n for _ in range(1)][0]()


print(f(5))
try:
    print([i for i in range(2)], i)
except NameError as e:
    print(e)


def g():
    values = [v for v in range(3)]
    try:
        return v
    except NameError as e:
        return str(e)


print(g())
print([a for a in [1, 2] for b in [a * 10] for c in [b + a] if c > 11])
