class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *rest, scale=1): return (self.n + x + sum(rest)) * scale


add = Adder(10)
print(add(1), add(1, 2, 3, scale=2), callable(add), callable(Adder), callable(5), list(map(add, [1, 2])))


class NoCall: pass


n = NoCall()
n.__call__ = lambda: "instance attribute is not looked at"
try:
    n()
except TypeError as e:
    print(e)


class Meta(type):
    def __call__(cls, *a):
        return ("meta call", a)


class M(metaclass=Meta): pass


print(M(1, 2))


class New:
    def __new__(cls, kind, *args):
        print("new", kind)
        return {"self": lambda: object.__new__(cls), "other": lambda: "not an instance"}[kind]()

    def __init__(self, kind, *args):
        print("init", kind, args)


print(type(New("self", 1)).__name__)
print(New("other"))


class BadInit:
    def __init__(self): return 5


try:
    BadInit()
except TypeError as e:
    print(e)


class Singleton:
    instance = None

    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance


print(Singleton() is Singleton())
