import warnings


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class A:
    x = 1


class B:
    pass


# the namespace is shown live
view = A.__dict__
A.y = 2
print(view["y"], "z" in view)
A.z = 3
print("z" in view, [name for name in view if not name.startswith("__")])

# resolution orders
def incomplete():
    class M(type):
        def mro(cls):
            try:
                class X(cls, metaclass=type):
                    pass
            except TypeError as e:
                print(type(e).__name__)
            return super().mro()

    class C(metaclass=M):
        pass

    return C.__mro__[-1]


def custom(result):
    def run():
        class M(type):
            def mro(cls):
                return [cls if each is None else each for each in result]

        class C(metaclass=M):
            pass

        return [each.__name__ for each in C.__mro__]

    return run


attempt(custom([B]))
attempt(custom([None, B]))
attempt(custom([None, 1]))
attempt(custom([None, list]))


# bases
def assign(get):
    def run():
        class C(B):
            pass

        class D(C):
            pass

        C.__bases__ = get(C, D)
        return [each.__name__ for each in D.__mro__]

    return run


attempt(assign(lambda C, D: (A,)))
attempt(assign(lambda C, D: (A, B)))
attempt(assign(lambda C, D: (D,)))
attempt(assign(lambda C, D: (list,)))
attempt(assign(lambda C, D: ()))
attempt(assign(lambda C, D: [A]))
attempt(assign(lambda C, D: (1,)))


def failing():
    class Once(type):
        count = 0

        def mro(cls):
            cls.count += 1
            if cls.count > 1:
                raise ValueError("twice")
            return super().mro()

    class C(B):
        pass

    class D(C):
        pass

    class E(C, metaclass=Once):
        pass

    before = D.__mro__
    try:
        C.__bases__ = (A,)
    except ValueError as e:
        print(e)
    return D.__mro__ == before and C.__bases__ == (B,) and A.__subclasses__() == []


attempt(failing)

# classes of objects
def reclass(first, second):
    def run():
        class J:
            __slots__ = ["a"]

        class K(J):
            __slots__ = first

        class L(J):
            __slots__ = second

        k = K()
        k.__class__ = L
        return type(k).__name__

    return run


attempt(reclass(["b"], ["b"]))
attempt(reclass(["b"], ["c"]))
attempt(reclass(["__weakref__"], []))
attempt(reclass(["__dict__", "__weakref__"], ["__weakref__", "__dict__"]))
attempt(lambda: type("C", (), {"__slots__": ["a\0b"]}))

# what classes do not take
attempt(lambda: object.__setattr__(A, "x", 1))
attempt(lambda: object.__delattr__(A, "x"))
attempt(lambda: type("a\0b", (), {}))
attempt(lambda: type("\udc80", (), {}))
attempt(lambda: type.__dict__["__doc__"].__set__(list, "x"))
attempt(lambda: type.__dict__["__doc__"].__delete__(A))
attempt(lambda: type.__dict__["__qualname__"].__set__(str, "x"))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    strange = type("Strange", (), {1: 2})
    print(caught[0].category.__name__, caught[0].message, strange.__dict__[1])


# __new__ that gives something else
class N:
    def __new__(cls, arg):
        return object.__new__(O)


class O(N):
    def __init__(self, arg):
        self.arg = arg


print(N(5).arg)

print([m.__doc__ for m in (int.__add__, int.__rxor__, list.__imul__, iter("").__next__) if not isinstance(m.__doc__, str)])
print(type(complex.real).__name__, type(int.real).__name__, complex.real, type(complex.imag.__doc__).__name__)


# a class may describe __dict__ itself
class WithDict:
    @property
    def __dict__(self):
        return {"a": 2}


print(vars(WithDict()), hash("spam") == hash(b"spam"))


class Negative:
    def __len__(self):
        return -(2**100)


attempt(lambda: len(Negative()))
attempt(lambda: list.sort(Negative()))
