a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, a ** 2, -a, +a, abs(a), a.real, a.imag, a.conjugate(), a == 3 + 4j, a != b,
      bool(0j), bool(a))
print(a + 1, 1 + a, a * 2, 2 - a, a / 2, 2 / a, a + 1.5, a ** 0, a ** -1, 1j ** 2, 2 ** 1j)
print(complex(), complex(1), complex(1, 2), complex(1.5, -0.0), complex("1+2j"), complex(" -3.5j "),
      complex("1e3-2.5e-1j"), complex("(1+2j)"), complex("inf"), complex("nanj"), complex("5"), complex(imag=2),
      complex("j"), complex(1j))
print(0j, -0j, 1j, -1j, 1 + 0j, complex(0, -1), complex(-0.0, 1), complex(1e16, 1e-5),
      complex(float("inf"), float("nan")), [1 + 2j], 1e300 * (1 + 1j), complex(1, -0.0))
print(str(a), repr(a), f"{a}", f"{a:.2f}", f"{a:>12}", f"{a:+}", f"{1.5j:g}", "%s" % a, hash(1 + 0j) == hash(1),
      hash(a) == hash(3 + 4j))
print(1j == 1, 1 == 1 + 0j, 0.5 == 0.5 + 0j, 2**53 + 1 == complex(2**53), {1: "a"}[1 + 0j], 5 in [5 + 0j])
print(a.__add__(1), a.__eq__("x"), type(a * 1), sum([1j, 2]), (1e200 + 1e200j) * (1e200 + 0j))
for f in (lambda: a < b, lambda: a // b, lambda: a % b, lambda: divmod(a, b), lambda: int(a), lambda: float(a),
          lambda: a / 0, lambda: 0j ** -1, lambda: complex("x"), lambda: complex("1 + 2j"), lambda: complex("1", 2),
          lambda: complex(None), lambda: complex([]), lambda: round(a), lambda: abs(complex(1e308, 1e308) * 10),
          lambda: a + "x"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
