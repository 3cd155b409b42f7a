# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Arithmetic with integers beyond 64 bits, pow and divmod."""

SIZE, EXPECTED = 1110, 26230731144090
ADDITIONS = 2000


def run(size):
    total = 0
    for _ in range(size):
        a, b = 0, 1
        for _ in range(ADDITIONS):
            a, b = b, a + b
        total += a % 97 + ((a >> 100) & 1023)
        while a:
            a, digits = divmod(a, 10**9)
            total += digits
        total += pow(3, ADDITIONS * 2, 1000007)
    return total
