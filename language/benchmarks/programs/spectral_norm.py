# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""The spectral norm of an infinite matrix, by the power method: float arithmetic in generators and lists."""

import math

SIZE, EXPECTED = 130, "1.274222210"


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v):
    return [sum(element(i, j) * x for j, x in enumerate(v)) for i in range(len(v))]


def transposed_times(v):
    return [sum(element(j, i) * x for j, x in enumerate(v)) for i in range(len(v))]


def run(size):
    u = [1.0] * size
    for _ in range(10):
        v = transposed_times(times(u))
        u = transposed_times(times(v))
    product = sum(a * b for a, b in zip(u, v))
    square = sum(b * b for b in v)
    return f"{math.sqrt(product / square):.9f}"
