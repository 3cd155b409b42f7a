class A:
    def __add__(self, o):
        print("A.add")
        return NotImplemented

    def __radd__(self, o):
        print("A.radd")
        return NotImplemented


class B:
    def __radd__(self, o):
        print("B.radd")
        return "B result"


class C(A):
    def __radd__(self, o):
        print("C.radd")
        return "C result"


class D(A):
    pass


print(A() + B())
print(A() + C())  # a subclass that overrides goes first
for f in (lambda: A() + D(), lambda: A() + A(), lambda: A() + 1, lambda: 1 + A(), lambda: A() - 1, lambda: 2 ** A()):
    try:
        print(f())
    except TypeError as e:
        print(e)


class E:
    __add__ = None

    def __radd__(self, o):
        return "radd"

    def __eq__(self, o):
        return NotImplemented


print(1 + E())
try:
    E() + E()
except TypeError as e:
    print(e)
e = E()
print(e == e, e == E(), e != 1)
try:
    if NotImplemented:
        pass
except TypeError as e:
    print(e)
print([].__add__([1]), (5).__add__("a"), (5).__radd__(2), "a".__mul__(3), (1).__lt__("a"), int.__add__(2, 3))
