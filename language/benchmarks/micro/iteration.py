# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""for over zip, enumerate, reversed, range, items of tuples; any, all, map, filter."""

SIZE, EXPECTED = 550000, (55458572439039987, False, True)


def run(size):
    numbers = list(range(size))
    total = 0
    for index, value in enumerate(numbers):
        total += index * value
    for left, right in zip(numbers, reversed(numbers)):
        total += left ^ right
    for value in map(lambda number: number + 1, filter(None, numbers)):
        total += value
    for a, (b, c) in [(1, (2, 3))] * (size // 4):
        total += a + b * c
    return total, any(value > size for value in numbers), all(value < size for value in numbers)
