def f(a, b=2):
    c = 3
    d = [x for x in range(2)]
    return locals()


print(f(1), type(f(1)).__name__)


def g():
    x = 1

    def h():
        y = x
        return sorted(locals().items())

    return h()


print(g())
globals()["made"] = "through globals"
print(made, "f" in globals(), globals()["__name__"], globals() is globals())


class C:
    a = 1
    names = sorted(k for k in locals() if not k.startswith("__"))


print(C.names, vars()["made"], sorted(vars(C)["names"]))


def delete():
    q = 1
    del q
    return locals()


print(delete())


def snapshot():
    x = 1
    before = locals()
    x = 2
    return before["x"], locals()["x"]


print(snapshot())
print([locals().get("i") for i in range(2)], (lambda z: locals())(5))
del globals()["made"]
try:
    made
except NameError as e:
    print(e)
