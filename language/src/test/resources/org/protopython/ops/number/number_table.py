# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Writes number_table.txt: operations, their arguments and what CPython says. Run it with CPython of the reference version."""

import itertools
import pathlib
import random
import struct

random.seed(314)
lines = []
INF, NAN = float("inf"), float("nan")


def row(operation, function, *arguments):
    try:
        value = function(*arguments)
        result = repr(value)
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    texts = [a.hex() if isinstance(a, float) else a if isinstance(a, str) else a.hex() if isinstance(a, bytes) else repr(a) for a in arguments]
    lines.append("\t".join([operation, *texts, result]).encode("unicode_escape").decode("ascii").replace("\\t", "\t"))


def any_float():
    kind = random.randrange(4)
    if kind == 0:
        return struct.unpack("<d", random.randbytes(8))[0]
    if kind == 1:
        return random.uniform(-100, 100)
    if kind == 2:
        return random.randrange(-1000, 1000) / random.choice([1, 2, 4, 5, 8, 10, 100])
    return float(random.randrange(10**17, 10**19))


FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.5, 1e16, 9999999999999998.0, 1e15, 123456789012345680.0, 1e-4, 1e-5,
          5e-324, 1e-323, 2.2250738585072014e-308, 1.7976931348623157e308, 1e22, 1e23, 0.1, 1 / 3, INF, -INF, NAN]
MANY = FLOATS + [any_float() for _ in range(60)]
for x in MANY:
    row("float_repr", repr, x)
    row("float_hex", float.hex, x)
    row("float_hash", lambda x: 0 if x != x else hash(x), x)
    row("float_ratio", float.as_integer_ratio, x)
    row("float_int", int, x)
    for n in (-2, 0, 1, 2, 3, 15, 17, 22, 30):
        row("float_round", round, x, n)
row("float_round", round, 1.7976931348623157e308, -308)
for x, y in itertools.chain(itertools.product(FLOATS[:8] + FLOATS[-4:], repeat=2), ((any_float(), any_float()) for _ in range(60))):
    row("float_mod", lambda x, y: x % y, x, y)
    row("float_floordiv", lambda x, y: x // y, x, y)
for x, y in itertools.product([0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, INF, -INF, NAN, 1e300], [0.0, 1.0, -1.0, 2.0, 3.0, -3.0, 0.5, INF, -INF, NAN]):
    if not (x < 0 and y == 0.5 and x != -INF):
        row("float_pow", lambda x, y: x ** y, x, y)
for text in ["1", " 1.5 ", "1e5", "1e", ".5", "5.", ".", "", "1_0.0_1", "1__0", "_1", "1_", "1e1_0", "1_e1", "nan", "-NaN", "+inf", "Infinity",
             "infinit", "0x1p3", "1.0f", "1d", "\u0661.5", "\u30001\xa0", "1\x00", "--1", "1e400", "-1e400", "1e-400", "4.9e-324", "2.4e-324",
             "9007199254740993", "1.00000000000000011102230246251565404236316680908203125", "1 2", "e5", "+", "1e+5", "1e+-5"]:
    row("float_parse", float, text)
for text in ["0x1.8p3", "1.8p3", "0x1p1024", "0x.8p1025", "0x.8p1024", "0x1p-1075", "0x1.8p-1075", "0x1.fffffffffffff7p1023", "0x1.fffffffffffff8p1023",
             "nan", "-inf", "0x", "0xp1", "1p", "1p+", "-0x0p99999999999", "0x1p-99999999999", "0x1p99999999999", " 0x1p1 ", "0x1 p1", "0x1.00000000000008p0", "0x1.00000000000008001p0"]:
    row("float_fromhex", float.fromhex, text)

INTS = [0, 1, -1, 2, -2, 7, -7, 10, 255, 256, -128, 2**31, -(2**31), 2**53 + 1, 2**61 - 1, 2**61, 2**63 - 1, -(2**63), 2**63, 2**64, -(2**64) - 1,
        10**30, -(10**30), 10**308, 3**700, -(3**700)]
for a, b in itertools.chain(itertools.product(INTS[:-3] + [3**60], repeat=2), ((random.randrange(-(2**90), 2**90), random.randrange(1, 2**random.randrange(1, 90))) for _ in range(60))):
    row("int_floordiv", lambda a, b: a // b, a, b)
    row("int_mod", lambda a, b: a % b, a, b)
    row("int_truediv", lambda a, b: a / b, a, b)
row("int_truediv", lambda a, b: a / b, 1, 10**320)
row("int_truediv", lambda a, b: a / b, 3, 2**1075)
row("int_truediv", lambda a, b: a / b, 1, 2**1075)
row("int_truediv", lambda a, b: a / b, 10**400, 10**90)
for a in INTS:
    row("int_hash", hash, a)
    row("int_bit_length", int.bit_length, a)
    row("int_bit_count", int.bit_count, a)
    for n in (-1, -2, -18, -19, -20, -29, -30, -31, -400):
        row("int_round", round, a, n)
    for f in FLOATS[:-1]:
        row("int_compare", lambda a, f: (a > f) - (a < f), a, f)
        row("int_equal", lambda a, f: a == f, a, f)
    for size, order, signed in itertools.product((0, 1, 8, 9), ("big", "little"), (False, True)):
        row("int_to_bytes", lambda a, s, o, g: a.to_bytes(s, o, signed=g).hex(), a, size, order, signed)
for f in (float(2**63), float(-(2**63)), float(2**62), 9.2e18):
    for a in (2**63, 2**63 - 1, -(2**63), 2**62, 2**62 + 1):
        row("int_compare", lambda a, f: (a > f) - (a < f), a, f)
        row("int_equal", lambda a, f: a == f, a, f)
for data in (b"", b"\x01", b"\xff", b"\x80\x00", b"\x00\x80", b"\xff" * 8, b"\x80" + b"\x00" * 7, b"\x01" * 12):
    for order, signed in itertools.product(("big", "little"), (False, True)):
        row("int_from_bytes", lambda d, o, s: int.from_bytes(d, o, signed=s), data, order, signed)
for a, b in itertools.product([0, 1, -1, 2, -3, 10**20], [0, 1, 2, 3, 63, 64, 65]):
    row("int_pow", pow, a, b)
for a, b, c in itertools.product([0, 1, -1, 3, -4, 10**20], [0, 1, -1, 5, -3, 10**10], [1, -1, 2, 7, -7, 9, 0]):
    row("int_modpow", pow, a, b, c)
for a, b in itertools.product([0, 1, -1, 5, -5, 2**70, -(2**70)], [0, 1, 62, 63, 64, 100, -1]):
    row("int_lshift", lambda a, b: a << b, a, b)
    row("int_rshift", lambda a, b: a >> b, a, b)
for text, base in [("12", 10), (" -12\n", 10), ("+1", 10), ("- 1", 10), ("1_000", 10), ("1__0", 10), ("_1", 10), ("1_", 10), ("0x1f", 16), ("0X_1F", 16), ("0x1f", 0),
                   ("0x", 16), ("0x", 0), ("0b101", 0), ("0b101", 2), ("0b12", 0), ("0o17", 0), ("0o17", 8), ("017", 0), ("00", 0), ("0_0", 0), ("0", 0), ("-0x1", 0), ("z", 36), ("Z9", 36),
                   ("12", 2), ("12", 1), ("12", 37), ("12", -1), ("", 10), (" ", 10), ("\u0663\u0664", 10), ("\uff11", 0), ("0b1", 16), ("0b", 16), ("1\x00", 10), ("9" * 19, 10), ("9" * 18, 10),
                   ("9223372036854775807", 10), ("9223372036854775808", 10), ("-9223372036854775808", 10), ("f" * 16, 16), ("1" * 4301, 10), ("1" * 4300, 8), ("1" * 4301, 7), ("1" * 5000, 2), ("\ud800", 10)]:
    row("int_parse", lambda t, b: int(t, b) if len(t) < 100 else int(t, b) % 10**9, text, base)

COMPLEX = [0j, 1 + 2j, -1.5 + 0.25j, 1j, -0.0 - 0.0j, complex(0.0, -0.0), complex(-0.0, 1), complex(INF, NAN), complex(1, INF), complex(NAN, 1), 3 + 0j, 1e200 + 1e-200j]
for a in COMPLEX:
    row("complex_repr", lambda r, i: complex(r, i), a.real, a.imag)
    for b in COMPLEX:
        row("complex_mul", lambda *p: complex(*p[:2]) * complex(*p[2:]), a.real, a.imag, b.real, b.imag)
        row("complex_div", lambda *p: complex(*p[:2]) / complex(*p[2:]), a.real, a.imag, b.real, b.imag)
    for x in (2.0, -0.0, INF, 0.5):
        row("complex_rdiv", lambda x, r, i: x / complex(r, i), x, a.real, a.imag)
    for n in (0, 1, 2, 3, 7, -1, -2):
        if a != 1e200 + 1e-200j and a.real == a.real and abs(a.imag) != INF:
            row("complex_pow", lambda r, i, n: complex(r, i) ** complex(n, 0), a.real, a.imag, float(n))
row("complex_pow", lambda r, i, n: complex(r, i) ** complex(n, 0), 1e200, 1.0, 3.0)
for text in ["1+2j", " ( 1+2j ) ", "1+ 2j", "j", "-j", "+J", "1e3+nanj", "infj", "1_0+2_0j", "-1-infj", "nan-nanj", "1+j", "1-j", "1e", "1j+2", "", "(1", "()", "1)", "1J", "1e5j", "1.5",
             "1e5+1e-5j", "infinity-Infinityj", "1+2", "1+2j3", "1jj", "\u0661+\u0662j", "(1j)", "((1j))", "1+2jj"]:
    row("complex_parse", complex, text)

target = pathlib.Path(__file__).with_suffix(".txt")
target.write_text("\n".join(lines) + "\n")
