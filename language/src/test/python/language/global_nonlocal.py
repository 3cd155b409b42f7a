x = "module"


def set_global():
    global x, created
    x = "set"
    created = "new"


def shadow():
    x = "local"

    def inner():
        global x
        x = "by inner"
        return x

    inner()
    return x


print(x)
set_global()
print(x, created)
print(shadow(), x)


def nested():
    a = b = 0

    def one():
        nonlocal a

        def two():
            nonlocal a, b
            a += 1
            b += 10

        two()
        a += 100

    one()
    return a, b


print(nested())


class C:
    global y
    y = "from class body"

    def m(self):
        global z
        z = self


C().m()
print(y, type(z).__name__, hasattr(C, "y"))


def delete():
    global x
    del x


delete()
print("x" in globals())
print(globals()["created"], "created" in locals())
