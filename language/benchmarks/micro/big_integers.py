# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Arithmetic with integers beyond 64 bits, pow and divmod."""

SIZE, EXPECTED = 26000, (1492154110833, 471159, 53, 621)


def run(size):
    a, b = 0, 1
    for _ in range(size * 5):
        a, b = b, a + b
    digits = 0
    value = a
    while value:
        value, digit = divmod(value, 10**9)
        digits += digit
    return digits, pow(3, size * 10, 1000007), a % 97, (a >> 100) & 1023
