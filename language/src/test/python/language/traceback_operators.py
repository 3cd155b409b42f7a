def f(a, b):
    return (a + 1) * (b
                      - "x")


def g():
    x = f(
        1,
        2,
    )
    return x


g()
