# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""*args and **kwargs: collected, passed on, unpacked."""

SIZE, EXPECTED = 220000, 10340000


def collect(*args, **kwargs):
    return len(args) + len(kwargs)


def forward(*args, **kwargs):
    return collect(*args, **kwargs)


def plain(a, b, c):
    return a + b * c


def run(size):
    total = 0
    triple = (1, 2, 3)
    named = {"a": 4, "b": 5, "c": 6}
    for i in range(size):
        total += forward(i, 2, key=3) + plain(*triple) + plain(**named) + forward(*triple)
    return total
