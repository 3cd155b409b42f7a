# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Calls with keyword arguments, defaults and keyword-only parameters."""

SIZE, EXPECTED = 390000, 1292848635000


def volume(width, height=2, depth=3, *, scale=1, shift=0):
    return width * height * depth * scale + shift


def run(size):
    total = 0
    for i in range(size):
        total += volume(i, depth=1) + volume(width=i, scale=2) + volume(1, i, shift=5)
    return total
