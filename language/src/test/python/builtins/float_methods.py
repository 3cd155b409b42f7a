print((1.5).is_integer(), (2.0).is_integer(), (1.5).as_integer_ratio(), (0.1).as_integer_ratio(),
      (-0.75).as_integer_ratio(), (2.5).real, (2.5).imag, (2.5).conjugate())
print((1.5).hex(), (0.1).hex(), (-2.0).hex(), (0.0).hex(), (-0.0).hex(), (5e-324).hex(), float("inf").hex(),
      float("nan").hex(), (1e300).hex(), (2.2250738585072014e-308).hex())
print(float.fromhex("0x1.8p+0"), float.fromhex("0x.8p1"), float.fromhex("-0x1p-1074"), float.fromhex("1.8"),
      float.fromhex("inf"), float.fromhex(" 0xAp3 "))
for f in (lambda: float.fromhex("x"), lambda: float.fromhex("0x1p2000"), lambda: float("inf").as_integer_ratio(),
          lambda: float("nan").as_integer_ratio()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(hash(1.0), hash(0.5), hash(float("inf")), hash(-float("inf")), hash(1e300), hash(0.1), hash(-1.0),
      hash(2.0**61), hash(-0.0))
print((1.5).__add__(1), (1.5).__add__("a"), (1.5).__eq__(1.5), (2.5).__divmod__(1), (1.5).__bool__(),
      (0.0).__bool__(), (1.5).__int__(), float.from_number(3))
print(sorted([2.5, -1, 3, 0.5, 10**20, -1e30]), sum([0.1] * 10), sum([1e100, 1, -1e100]), max(1, 2.5),
      isinstance(1.0, int))
