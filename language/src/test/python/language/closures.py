def counter(start=0):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    def get():
        return count

    return step, get


step, get = counter(10)
step()
step(5)
print(get(), counter()[1]())


def outer(x):
    def middle(y):
        def inner(z):
            return x, y, z

        return inner

    return middle


print(outer(1)(2)(3))
add = [lambda x, n=n: x + n for n in range(3)]
print([f(10) for f in add])
late = []
for n in range(3):
    late.append(lambda: n)
print([f() for f in late])
print(step.__closure__[0].cell_contents, step.__code__.co_freevars, counter.__code__.co_cellvars)


def parameter(x):
    def change():
        nonlocal x
        x = "changed"

    change()
    return x


print(parameter("original"))
