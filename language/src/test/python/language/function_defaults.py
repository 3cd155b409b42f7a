def f(a, b=2, *, c=3, d=[]):
    d.append(a)
    return a, b, c, d


print(f(1))
print(f(2, 5, c=7))
print(f(3, d=["own"]))
print(f(4))
print(f.__defaults__, f.__kwdefaults__)


def make(n):
    print("default evaluated", n)
    return n


def g(x=make(1), *, y=make(2)):
    return x + y


print(g(), g(10), g(y=20))
i = 5


def h(arg=i):
    return arg


i = 6
print(h())
f.__defaults__ = (99,)
print(f(0)[:2])
