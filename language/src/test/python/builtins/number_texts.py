# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Numbers read from plain texts and from all others."""

INTEGERS = ["0", "7", "-12", "+3", " 5\t", "\x1f6\x1c", "007", "1_000", "_1", "1_", "1__0", "", " ", "-", "+-1", "- 1", "1 2"]
INTEGERS += ["ff", "FF", "0xff", "0XfF", "0x", "0x_f", "0b101", "0B2", "0o17", "0b1", "zz", "0", "00", "-0", "-0x1", "0x-1"]
INTEGERS += ["9" * 18, "9" * 19, "-" + "9" * 19, "9223372036854775808", "z" * 12, "z" * 13, "\u0663", "\xa05", "1.0", "1e3"]
for text in INTEGERS:
    for base in 10, 0, 2, 8, 16, 36, 1, 37, -1:
        try:
            print(end=f"{int(text, base)} ")
        except ValueError as error:
            print(end=f"[{ascii(str(error))}] ")
    print()

FLOATS = ["0", "-0", "1.5", ".5", "5.", ".", "", " 2.25\n", "+3", "--1", "1_0.5", "1e3", "1E-2", "0.1", "0.30000000000000004"]
FLOATS += ["9007199254740992", "9007199254740993", "9007199254740993.0", "123456789012345678", "1234567890.12345678"]
FLOATS += ["1" * 30, "0." + "0" * 16 + "1", "inf", "-Infinity", "nan", "0x1p3", "1.2.3", "1 2", "\u0661.5", "1\x00", "1,5"]
for text in FLOATS:
    try:
        print(repr(float(text)))
    except ValueError as error:
        print(ascii(str(error)))
for number in 0, 1, -1, 255, -256, 2**63 - 1, -(2**63), 2**64, True:
    print(bin(number), oct(number), hex(number))
for value in "1.5", b"1.5", bytearray(b"-2"), "12":
    print(float(value))
for value in None, [], b"x":
    try:
        float(value)
    except (TypeError, ValueError) as error:
        print(error)
