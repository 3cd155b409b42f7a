class C:
    n = 0

    def __init__(self, v=0):
        self.v = v

    @classmethod
    def make(cls, *args):
        cls.n += 1
        return cls(*args)

    @staticmethod
    def add(a, b):
        return a + b

    def plain(self):
        return self.v


class D(C):
    pass


print(C.make(1).v, D.make(2).v, type(D.make()).__name__, C.n, D.n)
print(C.add(1, 2), C().add(3, 4), C.__dict__["add"].__func__(5, 6))
print(C.make.__self__ is C, D().make.__self__ is D, C.make.__func__ is D.make.__func__)
print(type(C.__dict__["make"]).__name__, type(C.__dict__["add"]).__name__, type(C.add).__name__, type(C.make).__name__)
f = C.plain
print(f(C(9)), C(8).plain())
C.late = classmethod(lambda cls, x: (cls.__name__, x))
C.late_static = staticmethod(lambda x: x)
print(D.late(1), D().late_static(2))
print(staticmethod(len)("abc"))
try:
    classmethod(5)()
except TypeError as e:
    print(e)
