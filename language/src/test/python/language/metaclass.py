class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], [k for k in ns if not k.startswith("__")], kw)
        ns["injected"] = name.lower()
        return super().__new__(mcls, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print("init", name)
        super().__init__(name, bases, ns)

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)

    def __len__(cls):
        return 42

    def __getattr__(cls, name):
        return "meta " + name

    @property
    def prop(cls):
        return cls.__name__ + " prop"

    def method(cls):
        return "from meta"


class A(metaclass=Meta, flag=1):
    x = 1

    def __init__(self, v):
        self.v = v


class B(A):
    y = 2


print(A(5).v, B.injected, len(A), A.other, B.prop, A.method(), type(B) is Meta)
try:
    B(1).method
except AttributeError as e:
    print(e)
print(isinstance(A, Meta), issubclass(Meta, type), Meta.__name__)


class Other(type): pass


try:
    class C(A, metaclass=Other): pass
except TypeError as e:
    print(e)


def function_meta(name, bases, ns):
    return name, len(bases), "z" in ns


class D(metaclass=function_meta):
    z = 1


print(D)
print(type("E", (A,), {"q": 1}).injected)


class Checks(type):
    def __instancecheck__(cls, x): return x == 5
    def __subclasscheck__(cls, c): return c is int


class F(metaclass=Checks): pass


print(isinstance(5, F), isinstance(6, F), issubclass(int, F), issubclass(str, F))
