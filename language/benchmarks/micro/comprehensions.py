# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""List, dict and set comprehensions, nested and with conditions."""

SIZE, EXPECTED = 43000, 4472000


def run(size):
    total = 0
    for i in range(size):
        row = [x * x for x in range(20)]
        total += len([x for x in row if x & 1]) + len({x: i for x in row}) + len({x % 7 for x in row})
        total += sum([x + y for x in range(5) for y in range(4)])
    return total
