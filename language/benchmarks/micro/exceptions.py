# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""try, raise and except in loops: caught where raised, and two calls further up; finally; StopIteration."""

SIZE, EXPECTED = 190000, 30083111667


class Problem(Exception):
    pass


def check(i):
    if i % 3 == 0:
        raise Problem(i)
    return i


def twice(i):
    try:
        return check(i) * 2
    finally:
        i += 1


def run(size):
    total = 0
    table = {}
    for i in range(size):
        try:
            total += twice(i)
        except Problem as problem:
            total += problem.args[0]
        try:
            total += table[i]
        except KeyError:
            total += 1
        try:
            raise ValueError
        except (TypeError, ValueError):
            total -= 1
    return total
