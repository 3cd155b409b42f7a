class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __complex__(self): return 1j
    def __index__(self): return 3
    def __bool__(self): return False


import math
u = U()
print(-u, +u, ~u, abs(u), round(u), round(u, 2), math.trunc(u), math.floor(u), math.ceil(u))
print(int(u), float(u), complex(u), [0, 1, 2, 3][u], not u, hex(u), "x" * u, range(u))
print(math.sqrt(u) ** 2)


class Bad:
    def __neg__(self): return NotImplemented
    def __int__(self): return "x"
    def __float__(self): return 1
    def __index__(self): return 1.5
    def __bool__(self): return 2
    def __len__(self): return -1
    def __abs__(self): raise ValueError("abs")


b = Bad()
print(-b)
for f in (int, float, bool, len, abs, hex, lambda x: +x, lambda x: ~x, lambda x: [1][x], round, complex):
    try:
        print(f(b))
    except Exception as e:
        print(type(e).__name__, e)
