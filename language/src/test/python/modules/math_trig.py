import math


def close(x):
    return f"{x:.12g}"


for f in (math.sin, math.cos, math.tan, math.atan, math.sinh, math.cosh, math.tanh, math.asinh, math.erf, math.erfc):
    print(f.__name__, [close(f(x)) for x in (0, 0.5, 1, -1, 2.5)])
for f in (math.asin, math.acos, math.atanh):
    print(f.__name__, [close(f(x)) for x in (0, 0.5, -0.5, 0.9)])
print([close(math.acosh(x)) for x in (1, 1.5, 10)], [close(math.gamma(x)) for x in (1, 5, 0.5, 2.5, -0.5)],
      [close(math.lgamma(x)) for x in (1, 10, 100.5)])
print([close(math.atan2(y, x)) for y in (0, 1, -1) for x in (1, -1, 0)], math.atan2(0.0, -0.0) == math.pi,
      math.atan2(-0.0, 0.0))
print(math.sin(math.pi) < 1e-15, math.cos(math.pi), close(math.tan(math.pi / 4)), math.sin(0), math.cos(0),
      math.tanh(math.inf), math.atan(math.inf) == math.pi / 2)
