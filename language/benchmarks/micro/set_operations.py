# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Sets: membership, union, intersection, growth."""

SIZE, EXPECTED = 530000, (3331450, 1009)


def run(size):
    seen = set()
    odd = {i for i in range(1, 400, 2)}
    low = set(range(200))
    hits = 0
    for i in range(size):
        if i % 700 in odd:
            hits += 1
        seen.add(i * 7 % 1009)
        if i % 50 == 0:
            hits += len(odd & low) + len(odd | low) - len(low - odd)
    return hits, len(seen)
