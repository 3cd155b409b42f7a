class C:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return f"{self.v} lt {o}"
    def __le__(self, o): return f"{self.v} le {o}"
    def __gt__(self, o): return f"{self.v} gt {o}"
    def __ge__(self, o): return f"{self.v} ge {o}"
    def __eq__(self, o): return f"{self.v} eq {o}"
    def __ne__(self, o): return f"{self.v} ne {o}"
    def __str__(self): return f"C{self.v}"


a, b = C(1), C(2)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, sep=" | ")
print(3 < a, 3 <= a, 3 > a, 3 >= a, 3 == a, 3 != a, sep=" | ")
print(a < b < C(3), a is a, [a] == [b])


class OnlyEq:
    def __init__(self, v): self.v = v
    def __eq__(self, other):
        if not isinstance(other, OnlyEq):
            return NotImplemented
        return self.v == other.v


x, y = OnlyEq(1), OnlyEq(1)
print(x == y, x != y, x == 5, x != 5, 5 == x, x in [y])
try:
    x < y
except TypeError as e:
    print(e)
try:
    hash(x)
except TypeError as e:
    print(e)


class Base:
    def __lt__(self, o): return "Base.lt"
    def __gt__(self, o): return "Base.gt"


class Sub(Base):
    def __gt__(self, o): return "Sub.gt"


print(Base() < Sub(), Base() > Sub(), Sub() < Base())


class Ordered:
    def __init__(self, k): self.k = k
    def __lt__(self, o): return self.k < o.k
    def __repr__(self): return f"<{self.k}>"


print(sorted([Ordered(3), Ordered(1), Ordered(2)]), max(Ordered(1), Ordered(5), key=lambda o: o.k),
      min([Ordered(4), Ordered(2)]))
