import _random

r=_random.Random(42); print(r.random(), r.getrandbits(7), r.getrandbits(100), r.getrandbits(64))
s=r.getstate(); a=r.random(); r.setstate(s); print(a==r.random())
r.seed(-2**70); print(r.random())
print(_random.Random(0.0 or 3).random())
for f in [lambda: r.getrandbits(-1), lambda: r.setstate(1), lambda:r.setstate((1,))]:
    try: print(f())
    except Exception as e: print(repr(e))
