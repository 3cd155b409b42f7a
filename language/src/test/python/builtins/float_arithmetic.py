import math

print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, -7.5 % -2, divmod(7.5, 2), divmod(-7.5, 2))
print(0.1 + 0.2, 0.1 * 3, 1.1 - 1.0, 1e308 * 10, -1e308 * 10, 1e-320 / 10, 5.0 // 0.3, 5.0 % 0.3)
inf, nan = math.inf, math.nan
print(inf + 1, inf - inf, inf * 0, inf / inf, 1 / inf, -1 / inf, inf % 2, 5 % inf, -5 % inf, 5 // inf, -5 // inf,
      inf // 2)
print(nan == nan, nan != nan, nan < 1, nan in [nan], [nan] == [nan], inf == inf, inf > 10**400,
      -inf < -10**400)
print(2.0 ** 0.5, 2.0 ** -1, (-2.0) ** 2, (-2.0) ** 3, (-8.0) ** (1 / 3), inf ** 0, nan ** 0, 1 ** nan, 0.0 ** 2,
      (-0.0) ** 3)
print(-0.0 == 0.0, math.copysign(1, -0.0), -0.0 + 0.0, 0.0 * -1, -0.0 % 1, 0.0 % -1, max(0.0, -0.0), min(0.0, -0.0))
print(1 + 0.5, 2**53 + 1.0, 2**60 * 1.0, 10**20 + 0.5, True + 0.5, 1.5 * 2, 2 * 1.5, 3 - 0.5, 7 // 2.0, 7 % 2.5)
print(1.0 == 1, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 2**53 + 1 > 2.0**53, 0.5 < 1, 10**308 < 1e308, 1e308 < 10**309)
for f in (lambda: 1.0 / 0, lambda: 1.0 // 0.0, lambda: 1.0 % 0.0, lambda: divmod(1.0, 0), lambda: 0.0 ** -1,
          lambda: 10.0 ** 1000, lambda: int(inf), lambda: int(nan), lambda: round(inf), lambda: round(nan),
          lambda: 1.5 << 1, lambda: "a" * 1.5, lambda: 1e308 + 10**400):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
