n = 10
print(n.real, n.imag, n.numerator, n.denominator, n.conjugate(), n.is_integer(), n.as_integer_ratio(), True.numerator,
      (-5).__abs__())
print(n.__add__(5), n.__radd__(5), n.__floordiv__(3), n.__divmod__(3), n.__pow__(2), n.__pow__(2, 7), n.__neg__(),
      n.__bool__(), n.__index__(), n.__int__(), n.__float__(), n.__hash__(), n.__lt__(11), n.__eq__(10.0))
print(round(12345, -2), round(15, -1), round(25, -1), round(-15, -1), round(5), round(5, 3), round(2**70, -5),
      round(149, -3), round(12345678901234567890, -10))
print(isinstance(True, int), issubclass(bool, int), True + True, int(True), bool(2), type(5).__name__, int.__name__,
      (5).__class__)
print(1 == 1.0, 1 == True, hash(2**61 - 1), hash(2**61), hash(-1), hash(-2), hash(2**100), hash(10**30))
print([1, 2, 3][True], sorted([3, -1, 2**70, 0, -2**70]), max(1, 2**64, 3), min(-2**64, 0), sum([2**63, -1]))
print(0 == -0, 5 .__add__(6), divmod(-7, 2), divmod(2**70, 3), abs(-5), abs(True))
try:
    (5).missing
except AttributeError as e:
    print(e)
try:
    (5).real = 3
except AttributeError as e:
    print(e)
try:
    int.x = 1
except TypeError as e:
    print(e)
