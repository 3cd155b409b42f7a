x = "module"


def f():
    x = "function"

    class C:
        print(x)
        x = "class"
        print(x)

        def m(self):
            return x

        inner = [x for _ in range(1)]

        class Nested:
            seen = x

    return C


C = f()
print(C.x, C().m(), C.inner, C.Nested.seen, C.Nested.__qualname__)


class Branch:
    if x == "module":
        def m(self): return "yes"
    else:
        def m(self): return "no"
    for i in range(3):
        exec(f"v{i} = {i}")
    try:
        1 / 0
    except ZeroDivisionError:
        caught = True


print(Branch().m(), Branch.i, Branch.caught, Branch.v2)


class Unbound:
    try:
        print(y)
    except NameError as e:
        print(e)
    y = 1
    locals()["z"] = 2


print(Unbound.y, Unbound.z, sorted(k for k in vars(Unbound) if not k.startswith("_")))
