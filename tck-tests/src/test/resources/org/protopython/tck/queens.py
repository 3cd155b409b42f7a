# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""The number of ways to put six queens on a board; the last expression is the result."""


def place(n, row, columns, left, right):
    if row == n:
        return 1
    found = 0
    for column in range(n):
        if column not in columns and row + column not in left and row - column not in right:
            found += place(n, row + 1, columns | {column}, left | {row + column}, right | {row - column})
    return found


place(6, 0, set(), set(), set())
