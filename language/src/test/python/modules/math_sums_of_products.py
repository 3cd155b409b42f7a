# math.sumprod: what is exact, where extended precision begins and ends; math.log2 of powers of two.
import math
from decimal import Decimal
from fractions import Fraction

inf, nan = math.inf, math.nan


def show(p, q):
    try:
        print(repr(math.sumprod(p, q)))
    except Exception as error:
        print(type(error).__name__, error)


show([], [])
show([1, 2, 3], [4, 5, 6])
show([2**40, 2**40], [2**40, -(2**40)])
show([True, False, 2], [1, 2, True])
show([0.1] * 10, [1] * 10)
show([0.1] * 10, [True] * 10)
show([10, 20, 30], [1.5, 2.5, 0.1])
show([1e100, 1.0, -1e100], [1.0, 1.0, 1.0])
show([1e16, 1.0, 1.0, -1e16], [1.0] * 4)
show([1e200, 1e200], [1e200, -1e200])
show([1e200, 1e200, 1.0], [1e100, -1e100, 0.1])
show([inf, 1.0], [1.0, nan])
show([inf, -inf], [1.0, 1.0])
show([1e308, 1e308, -1e308], [1.0, 1.0, 1.0])
show([10**400, 1], [1, 1.5])
show([10**400], [1.5])
show([Fraction(1, 3), 2], [3, 0.5])
show([0.5, Fraction(1, 3), 0.1, 0.2], [1, 3, 3.0, 3.0])
show([Decimal("0.1"), 1], [3, Decimal(2)])
show([1, 2.0, 3, 4j], [1, 2, 3, 4])
show([1, 2], [1])
show([1], iter([1, 2]))
show(["a"], [3])
show([[1]], [2])
show(5, [1])
show(iter([1.5, 2.5]), (value for value in (2, 4)))


class Weight(float):
    def __mul__(self, other):
        return 7.0

    __rmul__ = __mul__


show([Weight(1.0), 2.0], [1.0, 3.0])
show([2.0, 1.0], [3.0, Weight(1.0)])


class Failing:
    def __iter__(self):
        yield 1.0
        raise KeyError("later")


show(Failing(), [1.0, 2.0])

print([math.log2(math.ldexp(1.0, n)) for n in range(-1074, 1024)] == [float(n) for n in range(-1074, 1024)])
print([math.log2(2**n) for n in range(2000)] == [float(n) for n in range(2000)])
print(math.log2(5e-324 * 3), math.log2(3), math.log2(0.75), math.log2(1.5), math.log2(10), math.log2(inf))
