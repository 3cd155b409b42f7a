class A:
    def who(self): return "A"
class B(A):
    def who(self): return "B" + super().who()
class C(A):
    def who(self): return "C" + super().who()
class D(B, C):
    def who(self): return "D" + super().who()
class E(C, B):
    def who(self): return "E" + super().who()


print([c.__name__ for c in D.__mro__], D().who())
print([c.__name__ for c in E.mro()], E().who())


class O: pass
class X(O): pass
class Y(O): pass
class Z(O): pass
class K1(X, Y): pass
class K2(Y, Z): pass
class K3(X, Z): pass
class M(K1, K2, K3): pass


print([c.__name__ for c in M.__mro__])
for bases in [(A, B), (D, E), (A, A), (object, A)]:
    try:
        type("Bad", bases, {})
    except TypeError as e:
        print(e)


class Mixin:
    def who(self): return "Mixin-" + super().who()


class F(Mixin, B): pass


print(F().who())
F.__bases__ = (Mixin, C)
print(F().who(), [c.__name__ for c in F.__mro__])
try:
    class Layout(int, str): pass
except TypeError as e:
    print(e)

# A resolution order with a class that is no base: its attributes are followed, too.
class Apart:
    value = 1


class Ordered(type):
    def mro(cls):
        return (cls, Apart, object)


class Weird(metaclass=Ordered):
    pass


class Derived(Weird):
    pass


def look():
    return Weird.value, Derived.value, Weird().value


for new in (1, 2, 3):
    Apart.value = new
    print(look())
