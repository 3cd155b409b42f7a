"""pow() with three arguments asks the base, the exponent, and then numbers of the language as the modulus."""
import itertools
from decimal import Decimal
from fractions import Fraction


class Named:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


class Power(Named):
    def __pow__(self, *rest):
        print("   ", self, "pow", rest)
        return NotImplemented


class Reflected(Named):
    def __rpow__(self, *rest):
        print("   ", self, "rpow", rest)
        return NotImplemented


class Both(Power, Reflected):
    pass


class Derived(Both):
    pass


class Overriding(Both):
    def __rpow__(self, *rest):
        print("   ", self, "rpow first", rest)
        return NotImplemented


class Answering(Named):
    def __pow__(self, *rest):
        return self, "pow", rest

    def __rpow__(self, *rest):
        return self, "rpow", rest


class TwoArguments(Named):
    def __pow__(self, other):
        return "two"

    def __rpow__(self, other):
        return "two"


class Int(int):
    def __rpow__(self, *rest):
        print("    int's rpow", rest)
        return NotImplemented


class Float(float):
    pass


class PowerFloat(float):
    def __pow__(self, *rest):
        return NotImplemented


class PowerDecimal(Decimal):
    def __pow__(self, *rest):
        return NotImplemented


def show(*operands):
    print("pow", operands)
    try:
        print("  =", repr(pow(*operands)))
    except Exception as error:
        print("  !", type(error).__name__, error)


numbers = 2, 3.0, 1j, Decimal(7), Fraction(1, 2), "s"
for operands in itertools.product(numbers, repeat=3):
    show(*operands)
for base, exponent, modulus in itertools.product(
    (Power, Reflected, Both, Derived, Overriding, Answering, TwoArguments), repeat=3
):
    if modulus in (Power, Answering):
        show(base("base"), exponent("exponent"), modulus("modulus"))
for number in 2, 1j, Decimal(7):
    for kind in Both, Answering, TwoArguments:
        show(kind("base"), number, number)
        show(number, kind("exponent"), number)
        show(number, number, kind("modulus"))
for modulus in Float(5), PowerFloat(5), PowerDecimal(5), None:
    show(2, 3, modulus)
    show("s", 3, modulus)
    show(Both("base"), 3, modulus)
