def trace(f):
    print("decorating", f.__name__)

    def wrapper(*args, **kwargs):
        print("call", f.__name__, args, kwargs)
        return f(*args, **kwargs)

    return wrapper


def repeat(n):
    print("factory", n)

    def decorate(f):
        print("apply", n)
        return lambda *a: [f(*a) for _ in range(n)]

    return decorate


@trace
def add(a, b):
    return a + b


print(add(1, b=2))


@repeat(2)
@repeat(3)
def hello(name):
    return name


print(hello("x"))


@lambda c: (c, c.__name__)
class Decorated:
    pass


print(Decorated[1])
registry = {}


def register(key):
    def decorate(cls):
        registry[key] = cls
        cls.key = key
        return cls

    return decorate


@register("a")
class A: ...


@register("b")
class B(A): ...


print(sorted(registry), A.key, B.key)


class Memo:
    def __init__(self, f):
        self.f, self.cache = f, {}

    def __call__(self, n):
        if n not in self.cache:
            self.cache[n] = self.f(n)
        return self.cache[n]


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), len(fib.cache))
