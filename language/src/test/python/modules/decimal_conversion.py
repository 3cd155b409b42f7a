"""Decimal: construction, text, formats, tuples, ratios, rounding to integers, pickles and subclasses."""
import copy
import math
import pickle
from decimal import *



def show(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


for text in ('  1 \n', '1_000.5_1', '+Inf', '-inFINity', 'nan00123', '-sNaN5', '\uff11\uff12', '.5', '1.', '1.e5', '1e-400',
             '0E+17', '-0.00', '123E+3', '1E-6', '1E-7', '0.000001234', '0E-7', '1234567890123456789012345678901234567890',
             '', '.', '1e', 'e5', '1 2', '--1', 'nanx', 'infinit', '1e99999999999999999999', '0x1'):
    show(Decimal, text)
    try:
        d = Decimal(text)
    except InvalidOperation:
        continue
    print(str(d), d.to_eng_string(), d.as_tuple())
for value in (5, -5, 10 ** 40, True, 0.1, -0.0, 1e300, float('inf'), float('nan'), (1, (1, 2, 3), -2), [0, [4, 5], 3],
              (0, (), 'F'), (1, (1, 2), 'n'), (0, (7,), 'N'), (0, (), 2), Decimal('1.0')):
    show(Decimal, value)
show(Decimal)
show(Decimal.from_float, 0.5)
show(Decimal.from_float, 3)
show(Decimal.from_float, 'a')
show(Decimal.from_number, Decimal('1.5'))
show(Decimal.from_number, 'a')
c = Context(prec=4, traps=[])
for value in ('1.23456', ' 1', '1_0', 'nan12345', 'x', 123456, 0.1, '1e99999999', (0, (1, 2, 3, 4, 5), 0)):
    c.clear_flags()
    print(value, c.create_decimal(value), [s.__name__ for s, on in c.flags.items() if on])
print(c.create_decimal_from_float(0.1), c)

numbers = [Decimal(x) for x in ('0', '-0', '1', '-1234.567891', '1234567.5', '0.00001', '1E+7', '1.5E-10', '0E+3', 'NaN', '-Infinity', '99.995')]
for spec in ('', 'f', '.2f', 'e', '.3e', 'E', 'g', '.3g', '.0g', '%', '.1%', 'n', ',', ',.2f', '_.1f', '010', '015,.2f', '<12', '*^14.1f',
             '+', ' .1f', 'z.0f', '#.0f', '.10', '.,f', '.4_f', '=+12', '>20.3E', 'G', 'F', '.0f', '\xe9>10', '030,'):
    print(spec, [format(d, spec) for d in numbers])
for spec in ('q', '10.', '1_000', 'x<5y', ',n', '.', '<<<', '5 '):
    show(format, Decimal(1), spec)
print(f'{Decimal("3.14159"):.2f} {Decimal("2.5")!r:>20} {Decimal("1e10")} %s %d %.1f' % (Decimal('1.50'), Decimal('7.9'), Decimal('2.25')))

for text in ('2.5', '3.5', '-2.5', '-0.4', '1E+3', '0.1', '12345678901234567890.5'):
    d = Decimal(text)
    print(round(d), round(d, 0), round(d, -1), math.floor(d), math.ceil(d), math.trunc(d), int(d), float(d), complex(d), d.as_integer_ratio())
print(bool(Decimal('0.0')), bool(Decimal('1')), bool(Decimal('NaN')), Decimal('5.0').real, Decimal('5.0').imag, Decimal(5).conjugate())
print(divmod(Decimal(7), 2), 7 % Decimal('2.5'), -7 // Decimal(2), 2 ** Decimal(3), abs(Decimal('-3.0')), +Decimal('-0'))

d = Decimal('-1.50')
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    print(pickle.loads(pickle.dumps(d, protocol)), end=' ')
print(copy.copy(d) is d, copy.deepcopy(d) is d, d.__reduce__())


class Money(Decimal):
    def __str__(self):
        return 'money ' + super().__str__()


m = Money('3.20')
m.owner = 'me'
print(m, repr(m), type(m + 1), type(Money.from_float(0.5)), m.owner, copy.copy(m), pickle.loads(pickle.dumps(Money(1))) == 1)
show(setattr, d, 'x', 1)
for name in ('is_canonical', 'is_finite', 'is_infinite', 'is_nan', 'is_qnan', 'is_snan', 'is_signed', 'is_zero', 'is_normal', 'is_subnormal', 'number_class', 'radix', 'canonical'):
    print(name, [getattr(Decimal(x), name)() for x in ('0', '-1', '1e-1000000', 'NaN', '-sNaN', 'Infinity')])
print(Decimal('1100').logical_and(110), Decimal(1100).logical_or(Decimal(11)), Decimal(1100).logical_xor(1010), Decimal(1).logical_invert())
print(Decimal(1234).shift(2), Decimal(1234).shift(-2), Decimal(1234).rotate(2), Decimal(1234).rotate(-2), Decimal(5).scaleb(3), Decimal(250).logb())
print(Decimal('1.23').copy_sign(-1), Decimal('-1').copy_abs(), Decimal(1).copy_negate(), Decimal(2).same_quantum(3), Decimal('1.0').compare_total(1))
print(Decimal('-2').compare_total_mag('1') if False else Decimal('-2').compare_total_mag(1), Decimal(2).fma(3, 4), Decimal('3.14159').quantize(Decimal('.01')))
print(Decimal('3.7').to_integral(), Decimal('3.2').to_integral_exact(rounding=ROUND_UP), Decimal('-3.5').to_integral_value(ROUND_FLOOR))
print(Decimal('120.00').normalize(), Decimal(5).max(7), Decimal(5).min(Decimal('NaN')), Decimal(7).remainder_near(4), Decimal(1).next_toward(2))
print(sorted([Decimal('1.5'), 1, 2.5, Decimal('-3')]), sum([Decimal('0.1')] * 10), max(Decimal(1), Decimal('1.5')))
