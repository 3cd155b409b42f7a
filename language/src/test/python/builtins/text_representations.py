# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Equal texts and numbers made in many ways: equal, with equal hashes, with the same text forms."""

a = 'caf\xe9'
v = [a, 'caf' + chr(233), b'caf\xc3\xa9'.decode(), 'xcaf\xe9'[1:], 'CAF\xc9'.lower(), 'caf%s' % '\xe9', f'caf{a[3]}', ''.join(['c', 'a', 'f', '\xe9']), 'caf\xe9\u20ac'[:-1], 'caf\xe9\U0001f600'[:4], 'caf\u20ac'.replace('\u20ac', '\xe9'), '\xe9fac'[::-1], str(b'caf\xe9', 'latin-1'), 'caf\xe9 \u20ac'.split()[0], 'caf\xe9,\U0001f600'.partition(',')[0], ('caf\xe9\u20ac').strip('\u20ac'), 'caf{}'.format('\xe9'), 'caf\u20ac'.translate({0x20ac: 0xe9})]
print(len(set(v)), len({hash(x) for x in v}), all(x == a for x in v), all(x in {a: 1} for x in v), [repr(x) for x in v[:2]])
b = '12345'
w = [b, str(12345), '%d' % 12345, f'{12345}', repr(12345), '1' + '2345', 'x12345'[1:], '12345\u20ac'[:5], b'12345'.decode(), '{}'.format(12345), str(12345.0)[:5], '54321'[::-1], '1' * 0 + b, ''.join(list(b)), '12345\U0001f600'.split('\U0001f600')[0], format(12345, 'd'), '012345'.lstrip('0')]
print(len(set(w)), len({hash(x) for x in w}), all(x == b for x in w), all({b: 1}[x] for x in w), all(int(x) == 12345 for x in w))
class O: pass
o = O(); setattr(o, 'caf' + '\xe9', 1); setattr(o, str(12), 2)
print(getattr(o, v[2]), getattr(o, '%d' % 12), o.__dict__)
print('\ud83d' + '\ude00' == '\U0001f600', len('\ud83d' + '\ude00'), '\ud83d\ude00'[0] == '\ud83d', ['\ud800'], '\ud800' < '\ue000', sorted(['b', '\U0001f600', '\uffff', 'a', '\ud800']) == ['a', 'b', '\ud800', '\uffff', '\U0001f600'])
x = ''
for i in range(1000): x += chr(65 + i % 26)
print(len(x), x[999], hash(x) == hash(''.join(chr(65 + i % 26) for i in range(1000))), x.count('A'), x.find('Z'), x.rfind('A'))
print('a' < 'b', 'a' < 'B', 'abc' < 'abcd', '' < 'a', 'z' > 'aa', '\xe9' > 'z', max('abc'), min('abc', key=ord), sorted('hello'))
print('%s' % (1,), '%s %s' % ('a', [1]), '%(x)s' % {'x': 1}, '%c' % 'x', '%r' % 'x', '%5.2f|%-5d|%05d' % (1.234, 5, 5), '%%', '%s' % None, '%x %X %o %#x' % (255, 255, 8, 255), '%e' % 12345.678, '%g' % 0.0001, '%i' % 3.9)
print(1e22, 1e16, 123456789.123, 0.1 + 0.2, 1/3, 5e-324, 1.7976931348623157e308, -0.0, 1e-5, 100000.0, 1e15, 12345678901234567.0, float('1e400'), 2**0.5, 1e7, 9999999.0, 0.001, 0.0001)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(1e20, 2), round(0.5), round(1.5), round(-0.4), round(12345, -2), round(15, -1), round(25, -1))
print(int('0b101', 0), int('-0x1f', 16), int(' 12_3 '), int(1e18), int(-1.9), int('9' * 30), 10**20 // 3, -7 // 2, -7 % 3, 7 % -3, divmod(-7, 2), 2**100, (-2)**3, 2**-1, 0**0, pow(3, -1, 7), 1 << 100, -1 >> 10, ~5, 5 & -2, 5 ^ 3, (2**64).bit_length())
print(b'abc' + b'd', b'%d' % 5, bytes(3), bytes([1, 2]), b'abc'[1], b'abc'[1:], b'a,b'.split(b','), bytearray(b'x') * 3, b'abc'.hex('-'), bytes.fromhex('00ff'), b'\x00\xff\n"\'', list(b'ab'), b'a' in b'abc', 97 in b'abc', b'abc'.find(b'c'), memoryview(b'abc')[1], b'abc' < b'abd', hash(b'a') == hash(b'a'), {b'a': 1}[b'a'])
