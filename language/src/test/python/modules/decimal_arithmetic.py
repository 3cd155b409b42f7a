"""Decimal: operators, special values, signals, rounding and the transcendental functions."""
from _decimal import *
from fractions import Fraction


def show(function, *args):
    try:
        print(function(*args))
    except ArithmeticError as error:
        print(type(error).__name__, error)
    except Exception as error:
        print(type(error).__name__, error)


values = [Decimal(x) for x in (
    '0', '-0', '1', '-1.5', '1E+3', '-7E-7', '99999999999999999999999999.99', '9.99E+999999', '-Infinity', 'NaN123', 'sNaN7')]
names = 'compare max min max_mag min_mag next_toward remainder_near compare_total quantize fma'.split()
context = Context(prec=12, Emax=999, Emin=-999, traps=[])
for a in values:
    print(a, -a if not a.is_snan() else 'sNaN', a.as_tuple(), a.number_class(), a.adjusted(), a.to_eng_string())
    for name in 'plus minus abs exp ln log10 sqrt normalize next_plus next_minus to_integral_value to_integral_exact logb'.split():
        context.clear_flags()
        print(name, getattr(context, name)(a), [s.__name__ for s, on in context.flags.items() if on])
    for b in values:
        for name in 'add subtract multiply divide divide_int remainder divmod power compare max min_mag quantize remainder_near next_toward'.split():
            context.clear_flags()
            print(name, getattr(context, name)(a, b), [s.__name__ for s, on in context.flags.items() if on])

for rounding in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    c = Context(prec=3, rounding=rounding, Emin=-5, Emax=5, traps=[])
    print(rounding, [str(c.create_decimal(x)) for x in (
        '1.2345', '-1.2355', '1.235', '1.225', '9999999', '-9999999', '1.23456E-6', '1E-9', '-1E-9', '2.005', '1.0051')])
    c.clamp = 1
    print([str(c.create_decimal(x)) for x in ('1E+5', '0E+9', '1E-7')], c)

print(Decimal(1) / 3, Decimal(2) ** 100, Decimal(2) ** Decimal('0.5'), Decimal(10) ** -3, Decimal('1.1') ** 1000)
print(Decimal(2).sqrt(), Decimal(2).ln(), Decimal(2).log10(), Decimal(1).exp(), Decimal('1E-20').exp())
big = Context(prec=120)
for function in (big.exp, big.ln, big.log10, big.sqrt):
    print([str(function(Decimal(x))) for x in ('2', '10', '0.1', '1.000000000000000000001', '12345.6789')])
print(big.power(3, Decimal('0.1')), big.power(Decimal('1.5'), 333), big.power(7, -5))
print(pow(Decimal(7), 100, 13), context.power(7, 10 ** 30, 1000007))

getcontext().clear_flags()
show(lambda: Decimal('abc'))
show(lambda: Decimal(1) / 0)
show(lambda: Decimal(0) / 0)
show(lambda: Decimal(1) // Decimal('1e-50'))
show(lambda: Decimal('sNaN') + 1)
show(lambda: Decimal('1e999999') * 10)
show(lambda: Decimal('Infinity') - Decimal('Infinity'))
show(lambda: Decimal(-1).sqrt())
show(lambda: Decimal('NaN') < 1)
show(lambda: Decimal(1) + 1.0)
show(lambda: Decimal(1) < 'a')
show(lambda: Decimal([1]))
show(lambda: Decimal((2, (1,), 0)))
show(lambda: Decimal((0, (10,), 0)))
show(lambda: Decimal((0, (1,), 'x')))
show(lambda: Decimal(1j))
show(int, Decimal('NaN'))
show(int, Decimal('Infinity'))
show(float, Decimal('sNaN'))
show(hash, Decimal('sNaN'))
show(lambda: Decimal(1).quantize(1, rounding='x'))
show(lambda: Decimal(1).sqrt(5))
show(lambda: Decimal(1).compare('a'))

for a in (0, 1, -1, 2.5, 0.1, Fraction(1, 3), Fraction(5, 2), 10 ** 30, 1 + 0j, 1j, 'x', True):
    print([op(Decimal('2.5'), a) for op in (lambda x, y: x == y, lambda x, y: x != y)], Decimal('2.5') == a, a == Decimal('2.5'))
for a in (0, 1, 2.5, 0.1, Fraction(1, 3), Fraction(5, 2), 10 ** 30):
    print(Decimal('2.5') < a, Decimal('2.5') <= a, Decimal('2.5') > a, a >= Decimal('2.5'))
for text in ('0', '1', '-1', '1.5', '-2.25', '1E+20', '123.456', '1E-30', 'Infinity', '-Infinity'):
    d = Decimal(text)
    print(text, hash(d), hash(d) == hash(Fraction(d)) if d.is_finite() else hash(d) == hash(float(d)))
strict = Context(traps=[FloatOperation])
setcontext(strict)
show(lambda: Decimal(1.5))
show(lambda: Decimal(1) == 1.0)
show(lambda: Decimal(1) < 1.5)
show(lambda: Decimal.from_float(1.5))
show(lambda: sum([Decimal('1.10'), Decimal('2.20')]))
