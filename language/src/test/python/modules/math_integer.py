import math

print(math.gcd(12, 18), math.gcd(), math.gcd(0, 5), math.gcd(-4, 6), math.gcd(2**100, 6**50), math.gcd(12, 18, 27),
      math.lcm(4, 6), math.lcm(), math.lcm(0, 3), math.lcm(2, 3, 7), math.lcm(2**70, 3))
print(math.factorial(0), math.factorial(5), math.factorial(30), math.comb(5, 2), math.comb(100, 50), math.comb(3, 5),
      math.perm(5, 2), math.perm(5), math.perm(3, 5), math.isqrt(10), math.isqrt(0), math.isqrt(10**40),
      math.isqrt(2**127 - 1))


class F:
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __trunc__(self): return "trunc"
    def __float__(self): return 4.0
    def __index__(self): return 6


f = F()
print(math.floor(f), math.ceil(f), math.trunc(f), math.sqrt(f), math.factorial(f), math.gcd(f, 4))
for call in (lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.isqrt(-1), lambda: math.isqrt(1.0),
             lambda: math.gcd(1.5), lambda: math.comb(-1, 2), lambda: math.comb(5, -2), lambda: math.perm(2, -1),
             lambda: math.comb(2.5, 1), lambda: math.lcm("a"), lambda: math.factorial(2**70)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
