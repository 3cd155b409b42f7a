def f(a, b=1):
    """Docstring of f."""
    return a


f.extra = 5
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.extra, f.__dict__)
f.__name__ = "renamed"
print(f.__name__, f.__qualname__, f.__defaults__, f.__kwdefaults__, f.__closure__)


def outer():
    def inner():
        pass

    class C:
        def m(self):
            def deep():
                pass

            return deep

    return inner, C


inner, C = outer()
print(inner.__qualname__, C.__qualname__, C.m.__qualname__, C().m().__qualname__)
print((lambda: 0).__qualname__, [lambda: 0][0].__name__)
print(type(f).__name__, type(C().m).__name__, type(len).__name__, type([].append).__name__, type(str.upper).__name__)
c = C()
print(c.m.__func__ is C.m, c.m.__self__ is c, c.m == c.m, c.m.__name__)
for change in ["f.__name__ = 5", "f.__defaults__ = 5", "f.nothing", "f.__code__ = 1", "c.m.x = 1"]:
    try:
        exec(change)
    except Exception as e:
        print(type(e).__name__, e)
print(f.__code__.co_name, f.__globals__ is globals())
