# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Dicts read, written, asked and walked."""

SIZE, EXPECTED = 860000, (379301857920, 200, 512)


def run(size):
    names = ["key%d" % i for i in range(200)]
    counts = {}
    squares = {}
    for i in range(size):
        name = names[i % 200]
        counts[name] = counts.get(name, 0) + 1
        squares[i & 511] = i
        if i in squares:
            squares[i] += 1
    total = 0
    for _ in range(size // 1000):
        for name, count in counts.items():
            total += count
        for key in squares:
            total += squares[key]
    return total, len(counts), len(squares)
