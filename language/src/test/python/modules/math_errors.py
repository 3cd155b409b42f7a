import math

for call in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-5), lambda: math.log2(0),
             lambda: math.log10(-1), lambda: math.log1p(-1), lambda: math.acos(2), lambda: math.asin(-2),
             lambda: math.acosh(0), lambda: math.atanh(1), lambda: math.exp(1000), lambda: math.pow(-1, 0.5),
             lambda: math.pow(0, -1), lambda: math.pow(10, 400), lambda: math.cosh(1000), lambda: math.gamma(0),
             lambda: math.gamma(200), lambda: math.fmod(1, 0), lambda: math.fmod(math.inf, 2),
             lambda: math.sin(math.inf), lambda: math.floor(math.inf), lambda: math.ceil(math.nan),
             lambda: math.trunc(-math.inf), lambda: math.ldexp(1, 5000), lambda: math.sqrt("a"),
             lambda: math.sqrt(None), lambda: math.sqrt(), lambda: math.sqrt(1, 2), lambda: math.sqrt(1j),
             lambda: math.sqrt(10**400), lambda: math.floor("a"), lambda: math.trunc("a"), lambda: math.ceil([]),
             lambda: math.hypot("a"), lambda: math.dist((1,), (1, 2)), lambda: math.fsum(["a"]), lambda: math.fsum(5),
             lambda: math.prod(["a", "b"]), lambda: math.log(10, 1), lambda: math.log(10, 0),
             lambda: math.isclose(1, 1, rel_tol=-1), lambda: math.nothing, lambda: math.remainder(1, 0),
             lambda: math.exp2(2000), lambda: math.sumprod([1], [1, 2])):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
for x in (math.inf, -math.inf, math.nan):
    print(math.sqrt(abs(x)), math.exp(x), math.atan(x), math.fabs(x), math.copysign(x, 1), math.hypot(x, 1),
          math.pow(x, 0), math.fmod(1, x), math.frexp(x), math.modf(x))
