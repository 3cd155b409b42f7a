# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Iteration over text and bytes, f-strings, bytearrays under views, integers about the size of a word."""

import math
print(math.floor(2.5), math.ceil(-2.5), math.trunc(1e20), math.floor(10**30), math.isqrt(10**20))
# iteration protocols over strings/bytes
it = iter('ab'); print(next(it), next(it), next(it, 'end'), it.__length_hint__() if hasattr(it, '__length_hint__') else '')
for a, b in zip('abc', b'abc'): print(a, b, end=';')
print(list(enumerate('ab')), list(reversed('abc')), list(map(str.upper, 'ab')), dict(zip('ab', range(2))), sorted(b'cab'), max(b'ab'), sum(b'ab'), list(reversed(b'ab')), [*'héllo'], {*'aab'} == {'a', 'b'}, tuple('ab'))
a, *b = 'xyz'; print(a, b)
x, y = b'pq'; print(x, y)
print('abc'.__class__.__name__, type('').__mro__, str.__name__, int.__bases__, bool.__mro__, (5).__class__, 5 .real, True.real, True + True, True & False, True | 2, ~True if 0 else '', True ^ True, True * 'ab', 'ab' * True, [1, 2][True], f'{True}', f'{True:d}', '%d' % True, str(True), repr(False), int(True), float(True), True == 1.0, hash(True), {1: 'a'}[True], isinstance(True, int))
s = 'line1\nline2\n'
print(s.splitlines(), s.split('\n'), 'a  b'.split(), 'a  b'.split(' '), ' a '.strip() + '|', 'xxaxx'.strip('x'), 'a=b=c'.partition('='), 'a=b=c'.rsplit('=', 1), 'abc'.translate(str.maketrans('ab', 'xy', 'c')), 'ab\tc'.expandtabs(4), 'Hello'.swapcase(), 'hello world'.title(), '%08.3f' % 3.14159, '{:+,d}'.format(1234567), f'{1234567.891:,.2f}', f'{255:#x}', f'{0.25:.1%}', f'{"x":*^9}', f'{5!r:>4}', f'{3.0}', f'{1e100}', f'{10**20:e}', f"{'nested':{'>'}{10}}")
print(f'{s!r}', f'{s=}', f'{1+1=}', f'{3.14159=:.2f}', f'{"a" "b"}', rf'\n{1}', f'{{}}', f'{1:{2}{3}}' if 0 else '')
ba = bytearray(b'hello'); ba[0:1] = b'J'; ba[-1] = 33; del ba[1]; ba.extend([65, 66]); ba.insert(0, 48); ba.reverse(); print(ba, ba.pop(), ba.index(b'l'), ba.count(108), bytes(ba), ba == bytes(ba), ba[::2], ba.decode(), ba.upper(), ba.find(108))
mv = memoryview(ba); mv[0] = 90; print(ba, mv[1:3].tobytes(), len(mv), mv.readonly, list(mv[:2])); 
try: ba.append(1)
except BufferError as e: print(e)
mv.release(); ba.append(1); print(len(ba))
with memoryview(b'abc') as m: print(m.tolist())
n = 12345678901234567890
print(n, -n, n + 1, n * n, n // 7, n % 7, n / 3, n ** 2, n >> 3, n << 3, n & 0xff, n | 1, n ^ n, ~n, n == float(n), n < 1e30, hash(n), f'{n:,}', f'{n:x}', int(str(n)) == n, n.bit_length(), n.to_bytes(9, 'little'), int.from_bytes(n.to_bytes(9, 'big'), 'big') == n, abs(-n), divmod(n, 97), pow(n, 3, 97), round(n, -5), float(n), math.gcd(n, 30), (n).as_integer_ratio())
i = 9223372036854775807
print(i + 1, -i - 2, i * 2, i - -1, (i + 1) - 1 == i, type((i + 1) - 1), (i + 1) // 2, -(-i - 1), abs(-i - 1), i << 1, (1 << 63) >> 1, -(1 << 63), (-i - 1) // -1, (-i-1) * -1, i ** 1, 3037000500 ** 2)
for k in range(3): i += k
print(i)
