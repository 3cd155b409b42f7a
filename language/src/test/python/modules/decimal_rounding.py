# Rounding to an exponent, of short and of long numbers, in all modes; what is noted counts too.
from decimal import *

MODES = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)
NUMBERS = [Decimal(sign + text) for sign in ("", "-") for text in (
    "0", "0.000", "1", "2.5", "3.5", "2.50", "2.51", "2.49", "0.05", "0.005", "0.0051", "9.995", "99.95", "1E+5", "12E-30",
    "123456789012345678", "999999999999999999", "999999999999999999.5", "1234567890.12345678", "0.999999999999999995",
    "9999999999999999995", "123456789012345678901234567.5", "1E+17", "5E-19", "55", "NaN", "sNaN", "Infinity")]
EXPONENTS = [Decimal(text) for text in ("1", "0.1", "0.01", "1E-17", "1E-18", "1E-19", "1E+1", "1E+17", "1E+19", "1E-40", "1E+400")]

for mode in MODES:
    results = []
    for number in NUMBERS:
        for exponent in EXPONENTS[::2]:
            with localcontext() as context:
                context.clear_traps()
                context.clear_flags()
                result = number.quantize(exponent, mode)
                noted = "".join(name.__name__[0] for name, flag in context.flags.items() if flag)
                results.append("%s %s" % (result, noted))
    print(mode)
    for i in range(0, len(results), 6):
        print("  ", "; ".join(results[i:i + 6]))

for precision, lowest, highest, clamp in ((28, -999999, 999999, 0), (18, -30, 30, 1), (17, -30, 30, 0), (5, -5, 5, 0), (20, -17, 20, 1)):
    context = Context(prec=precision, Emin=lowest, Emax=highest, clamp=clamp, traps=[], rounding=ROUND_HALF_EVEN)
    row = []
    for number in NUMBERS:
        for exponent in EXPONENTS[:8]:
            context.clear_flags()
            result = context.quantize(number, exponent)
            row.append("%s %s" % (result, "".join(name.__name__[0] for name, flag in context.flags.items() if flag)))
    print(precision, lowest, highest, clamp)
    for i in range(0, len(row), 8):
        print("  ", "; ".join(row[i:i + 8]))

total = Decimal(0)
for i in range(1, 200):
    total = (total + Decimal("1.1") * i / 7).quantize(Decimal("0.01"))
print(total)
try:
    Decimal("1.5").quantize(Decimal(1), "ROUND_SOMEHOW")
except TypeError as e:
    print(str(e)[:30])
with localcontext() as context:
    context.traps[Inexact] = True
    try:
        Decimal("1.55").quantize(Decimal("0.1"))
    except Inexact:
        print("Inexact")
    print(Decimal("1.50").quantize(Decimal("0.1")))
