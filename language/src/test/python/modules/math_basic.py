import math

print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.sqrt(2), math.sqrt(16), math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1),
      math.trunc(-2.7), math.fabs(-3), math.fmod(7, 3), math.fmod(-7, 3), math.modf(3.25), math.modf(-3.25),
      math.copysign(3, -0.0))
print(math.floor(1e20), math.ceil(2**70), math.floor(True), type(math.floor(2.5)).__name__, math.isnan(math.nan),
      math.isinf(-math.inf), math.isfinite(1e308), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2),
      math.isclose(0, 1e-10, abs_tol=1e-9))
print(math.exp(0), math.exp(1), math.exp2(3), math.expm1(1e-10), math.log(math.e), math.log(8, 2), math.log2(1024),
      math.log10(1000), math.log1p(1e-10), round(math.log(10**400), 9), math.log2(2**5000), math.log10(10**300),
      math.pow(2, 0.5), math.pow(0, 0))
print(math.frexp(8.5), math.ldexp(0.53125, 4), math.frexp(0.0), math.ulp(1.0), math.nextafter(1, 2),
      math.nextafter(1, 2, steps=3), math.remainder(7, 4), math.remainder(5, 2), math.fma(2, 3, 4))
print(math.hypot(3, 4), math.hypot(1, 2, 2), math.hypot(), math.dist((0, 0), (3, 4)), math.degrees(math.pi),
      math.radians(180), math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.prod([1, 2, 3]),
      math.prod([], start=5), math.prod([1.5, 2]), math.sumprod([1, 2], [3, 4]))
