# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Instances of subclasses of str, int, float, bytes, bytearray and complex in every place where the base would do."""

class S(str):
    def __repr__(self): return 'S!'
    def upper(self): return 'UP'
s = S('abc')
print(s, repr(s), str(s), type(str(s)), f'{s}', f'{s!r}', f'{s:>5}', '%s' % s, '{}'.format(s), [s], s + 'd', type(s + 'd'), type(s[:]), type(s.lower()), type(s * 2), s.upper(), s == 'abc', 'abc' == s, {s: 1}['abc'], hash(s) == hash('abc'), s in {'abc': 1}, len(s), s[1], list(s), 'b' in s, s.join(['1', '2']), ','.join([s, s]), s.replace('a', s), s.strip(), type(s.strip()), s.__class__, isinstance(s, str))
class T(str):
    def __new__(cls, v, extra): 
        o = super().__new__(cls, v); o.extra = extra; return o
    def __str__(self): return 'T-str'
    def __format__(self, spec): return 'T-format' + spec
t = T('q', 5)
print(t.extra, str(t), f'{t}', f'{t:x}', '%s' % t, '{:>9}'.format(t), t + '', t == 'q', t.__dict__)
class I(int):
    def __repr__(self): return 'I!'
i = I(5)
print(i, repr(i), str(i), f'{i}', f'{i:03d}', '%d %s' % (i, i), i + 1, type(i + 1), i * i, -i, abs(i), type(+i), type(i.__index__()), int(i), type(int(i)), i == 5, hash(i), [1,2,3,4,5,6][i], 'a' * i, i.bit_length(), i // 2, divmod(i, 2), pow(i, 2, 3), 2 ** i, round(i), i < 6, 6 > i, bool(I(0)), i & 4, i << 2, float(i), complex(i), i / 2, {5: 'x'}[i], range(i), I(10**30), I(10**30) + 1, I('77'), I.from_bytes(b'\x05'), type(I.from_bytes(b'\x05')))
class F(float):
    pass
f = F(2.5)
print(f, repr(f), f + 1, type(f + 1), f == 2.5, hash(f) == hash(2.5), f'{f:.1f}', '%g' % f, int(f), round(f), -f, abs(f), f // 1, f % 1, f ** 2, f.hex(), F.fromhex('0x1p1'), type(F.fromhex('0x1p1')), f < 3, 3 > f, float(f), type(float(f)), bool(F(0)), f.as_integer_ratio(), divmod(f, 1), F('1e3'), F(F(1)))
class B(bytes): pass
b = B(b'abc')
print(b, repr(b), b + b'd', type(b + b'd'), b[0], b[:], type(b[:]), b == b'abc', hash(b) == hash(b'abc'), b.upper(), bytes(b), type(bytes(b)), B.fromhex('6162'), type(B.fromhex('6162')), b'%s' % b, b.decode(), list(b))
class BA(bytearray): pass
ba = BA(b'xyz'); ba.attr = 1; ba += b'1'; ba.append(50)
print(ba, type(ba), ba.attr, type(ba + b'a'), ba.copy(), type(ba.copy()), ba[1:], len(ba))
class C(complex): pass
c = C(1, 2)
print(c, c + 1, type(c + 1), c.real, c == 1+2j, abs(C(3, 4)), complex(c), type(complex(c)))
class X:
    def __index__(self): return 3
    def __float__(self): return 1.5
    def __int__(self): return 7
    def __complex__(self): return 2j
    def __bytes__(self): return b'bx'
    def __str__(self): return 'sx'
    def __format__(self, s): return 'fx' + s
    def __radd__(self, o): return ('radd', o)
    def __rmul__(self, o): return ('rmul', o)
    def __rmod__(self, o): return ('rmod', o)
    def __eq__(self, o): return 'eq'
    def __lt__(self, o): return 'lt'
    def __gt__(self, o): return 'gt'
x = X()
print(int(x), float(x), complex(x), bytes(x), str(x), f'{x}', f'{x:z}', '%d' % x, '%x' % x, '%f' % x, '%s' % x, 'a' + x, 'a' * x, 5 + x, 5 * x, 'abc'[x:], [1,2,3,4][x], b'a' + x, b'ab' * x, 1.5 + x, 5 == x, 5 < x, 'a' < x, 1.5 > x, 1j + x, 'a' == x, hex(x), bin(x), chr(x), '%c' % x, round(1.23456, x), (10).to_bytes(x), 'abc'.center(x), 'a'.zfill(x), 'abcdef'.find('d', x), divmod(7, 3))
