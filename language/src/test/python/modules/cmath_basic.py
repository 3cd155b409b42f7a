"""cmath: values, branch cuts, what is not finite, errors."""
import cmath
import math

inf, nan = math.inf, math.nan
for name in ("sqrt", "exp", "log", "log10", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh",
             "asinh", "acosh", "atanh"):
    function = getattr(cmath, name)
    for z in (1 + 2j, -0.5 + 0j, complex(-0.5, -0.0), complex(inf, nan), complex(-inf, 0.0), complex(0.0, -0.0)):
        try:
            value = function(z)
            print(name, z, f"{value.real:.10g} {value.imag:.10g}")
        except (ValueError, OverflowError) as error:
            print(name, z, type(error).__name__, error)
print(cmath.phase(-1), cmath.polar(3 + 4j), cmath.rect(2, 0), cmath.infj, cmath.nanj)
print(cmath.isfinite(1j), cmath.isnan(complex(nan, 1)), cmath.isinf(complex(1, -inf)))
print(cmath.isclose(1, 1 + 1e-10j), cmath.isclose(1, 2), cmath.isclose(1, 1.1, rel_tol=0.2))
print(abs(cmath.log(8, 2) - 3) < 1e-15, cmath.sqrt(-4), cmath.sqrt(5e-324))
for call in (lambda: cmath.exp(1000), lambda: cmath.log(0), lambda: cmath.atanh(1), lambda: cmath.sqrt("x"),
             lambda: cmath.isclose(1, 1, rel_tol=-1), lambda: cmath.polar(complex(1e308, 1.7e308)),
             lambda: cmath.log(2, 0)):
    try:
        print(call())
    except (ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
