"""Contexts of decimal arithmetic: attributes, flags, traps, the current one of threads and tasks."""
import contextvars
import copy
import pickle
import threading
from decimal import *
import decimal


def show(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


print(DefaultContext, BasicContext, ExtendedContext, sep='\n')
print(decimal.__version__, decimal.__libmpdec_version__, HAVE_THREADS, HAVE_CONTEXTVAR, MAX_PREC, MAX_EMAX, MIN_EMIN, MIN_ETINY)
c = Context(prec=5, rounding=ROUND_UP, Emin=-10, Emax=10, capitals=0, clamp=1, flags=[Inexact], traps=[Rounded, Overflow])
print(c, c.Etiny(), c.Etop(), c.radix(), c.prec, c.rounding, c.Emin, c.Emax, c.capitals, c.clamp)
print(c.flags, c.traps, len(c.flags), list(c.flags) == list(c.traps), sep='\n')
for name, value in (('prec', 0), ('prec', 'a'), ('prec', 10 ** 30), ('rounding', 'a'), ('rounding', 1), ('Emin', 1), ('Emax', -1),
                    ('capitals', 2), ('clamp', 3), ('traps', 3), ('traps', {}), ('flags', {1: 2})):
    show(setattr, c, name, value)
show(delattr, c, 'prec')
flags = c.flags
show(lambda: flags['a'])
show(lambda: flags[Exception])
show(flags.__setitem__, Exception, 1)
show(flags.__delitem__, Inexact)
show(flags.pop, Inexact)
show(hash, flags)
flags[Clamped] = 5
flags.update({Inexact: False})
print(flags.copy(), Clamped in flags, flags.get(Inexact), dict(flags) == flags, flags == c.flags, flags != c.traps, flags == 5)
c.flags = {signal: signal is Underflow for signal in flags}
print(c)
c.clear_flags()
c.clear_traps()
print(c, c.copy(), copy.copy(c), pickle.loads(pickle.dumps(c)), c.__reduce__())
for bits in (32, 64, 128, 256, 512, 0, 33, -32, 544, 'a', 10 ** 30):
    show(IEEEContext, bits)
show(setcontext, 5)
show(localcontext, 5)
show(localcontext, foo=5)
show(localcontext, prec='a')
show(Context, traps=5)
show(Context, flags=[5])
show(c.is_canonical, 1)
show(c.add, 1, 2.5)
show(c.add, 'a', 2)
print(c.add(1, 2), c.power(2, 3, 5), c.fma(2, 3, 4), c.to_sci_string(1), c.to_eng_string(Decimal('1E+4')), c.copy_decimal(3), c.quantize(1, Decimal('0.1')))

with localcontext() as local:
    local.prec = 5
    print(Decimal(1) / 3, getcontext() is local)
    with localcontext(ExtendedContext, prec=3, rounding=ROUND_DOWN) as inner:
        print(Decimal(2) / 3, inner)
    print(Decimal(1) / 7)
print(Decimal(1) / 3)
setcontext(ExtendedContext)
print(getcontext() is ExtendedContext, getcontext())
mine = Context(prec=4)
setcontext(mine)
print(getcontext() is mine, Decimal(1) / 3)
mine.prec = 6
print(Decimal(1) / 3)


def run():
    print('thread', getcontext().prec, Decimal(1) / 3)
    getcontext().prec = 3


thread = threading.Thread(target=run)
thread.start()
thread.join()


def change():
    setcontext(Context(prec=2))
    return Decimal(1) / 3


print(contextvars.copy_context().run(change), Decimal(1) / 3)

e = Context(prec=3, Emin=-5, Emax=5)
for traps in ([Inexact, Rounded], [Overflow, Inexact], [Underflow, Subnormal, Clamped], [InvalidOperation, DivisionByZero]):
    e = Context(prec=3, Emin=-5, Emax=5, traps=traps)
    for operation in (lambda: e.multiply(Decimal('1.234'), Decimal('1.111')), lambda: e.multiply(Decimal('1e4'), Decimal('1e4')),
                      lambda: e.multiply(Decimal('1e-6'), Decimal('1.234e-7')), lambda: e.divide(1, 0), lambda: e.divide(0, 0),
                      lambda: e.create_decimal('x'), lambda: e.create_decimal(1.5)):
        show(operation)
    print(e)
for error in (DecimalException, Underflow, Overflow, DivisionByZero, FloatOperation, InvalidOperation, Clamped):
    print([base.__name__ for base in error.__mro__])


class Special(Context):
    pass


s = Special(prec=7)
s.note = 3
print(s, s.note, type(s.copy()).__name__, s.divide(1, 3))
