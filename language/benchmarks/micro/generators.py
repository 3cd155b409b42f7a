# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""A generator consumed by for, one that delegates, and generator expressions under sum."""

SIZE, EXPECTED = 610000, 558149085000


def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


def both(n):
    yield from numbers(n)
    yield from numbers(n)


def run(size):
    total = 0
    for value in numbers(size):
        total += value
    for value in both(size):
        total ^= value
    return total + sum(value * 2 for value in numbers(size))
