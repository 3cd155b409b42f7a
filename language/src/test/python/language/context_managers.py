class CM:
    def __init__(self, name, suppress=False): self.name, self.suppress = name, suppress
    def __enter__(self):
        print("enter", self.name)
        return self.name
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        return self.suppress


with CM("a") as a:
    print("body", a)
with CM("b"), CM("c") as c:
    print(c)
with (CM("d") as d, CM("e") as e):
    print(d, e)
with CM("s", True):
    raise ValueError("suppressed")
try:
    with CM("outer"), CM("inner"):
        1 / 0
except ZeroDivisionError as err:
    print("caught", err)


def f():
    with CM("return"):
        return "value"


print(f())
for i in range(3):
    with CM(i):
        if i == 0:
            continue
        break
with CM("swallow", True):
    with CM("raises"):
        raise KeyError("k")


class Tuple:
    def __enter__(self): return 1, (2, 3)
    def __exit__(self, *a): print(len(a))


with Tuple() as (x, (y, z)):
    print(x, y, z)


class Replace(CM):
    def __exit__(self, *args): raise RuntimeError("from exit")


try:
    with Replace("r"):
        raise ValueError("original")
except RuntimeError as err:
    print(err, repr(err.__context__))
for bad in (5, type("NoExit", (), {"__enter__": lambda s: 1})(), type("NoEnter", (), {"__exit__": lambda s, *a: 1})()):
    try:
        with bad:
            pass
    except TypeError as err:
        print(err)
