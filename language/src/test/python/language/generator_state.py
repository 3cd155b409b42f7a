def g():
    with_try = []
    for i in range(3):
        try:
            if i == 1:
                continue
            yield i
        finally:
            with_try.append(i)
    yield with_try


print(list(g()))


def nested_handlers():
    try:
        yield 1
        try:
            yield 2
            raise ValueError("v")
        except ValueError as e:
            yield f"caught {e}"
            try:
                yield 3
            finally:
                yield "inner finally"
        else:
            yield "never"
    finally:
        yield "outer finally"


print(list(nested_handlers()))


def with_context():
    class CM:
        def __enter__(self): print("enter"); return 7
        def __exit__(self, *a): print("exit", a[0])
    with CM() as x:
        yield x
        yield x + 1


print(list(with_context()))
g2 = with_context()
next(g2)
g2.close()


def closure_and_args(a, *args, k=0, **kw):
    n = 0
    def bump():
        nonlocal n
        n += 1
        return n
    while bump() < 3:
        yield a, args, k, kw, n


print(list(closure_and_args(1, 2, k=3, z=4)))


def exception_state():
    try:
        raise KeyError("own")
    except KeyError:
        yield 1
        try:
            raise
        except KeyError as e:
            yield repr(e)


e = exception_state()
next(e)
try:
    raise ValueError("other")
except ValueError:
    print(next(e))


def comprehension():
    yield [x for x in range(3)]
    total = 0
    for row in [[1, 2], [3]]:
        for v in row:
            total += v
            yield total
    while total > 3:
        total -= (yield total) or 1
    del total
    yield "end"


print(list(comprehension()))
