# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""int() of texts in several bases, float() of texts, and back."""

SIZE, EXPECTED = 280000, 1254471120000


def run(size):
    total = 0
    for i in range(size):
        text = str(i * 31)
        total += int(text) + int("ff", 16) + int(hex(i), 0)
        total += int(float("1.5") * 2) + int("  12 ")
    return total
