class Log(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"):
            print("define", key)
        super().__setitem__(key, value)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, kw)
        return Log(preset=1)

    def __new__(mcls, name, bases, ns, **kw):
        return super().__new__(mcls, name, bases, dict(ns))

    def __init__(cls, *args, **kw):
        pass


class C(metaclass=Meta, option=True):
    a = 1
    print("preset is", preset)

    def f(self): pass

    a = 2
    del f


print(C.a, C.preset, hasattr(C, "f"))


class Enumish(type):
    def __iter__(cls):
        return iter(sorted(k for k in vars(cls) if k.isupper()))

    def __contains__(cls, item):
        return item in vars(cls)

    def __getitem__(cls, key):
        return vars(cls)[key]


class Color(metaclass=Enumish):
    RED = 1
    BLUE = 2


print(list(Color), "RED" in Color, Color["BLUE"])
