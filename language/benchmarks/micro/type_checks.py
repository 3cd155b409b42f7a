# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""isinstance with a class and with a tuple, issubclass, type() is."""

SIZE, EXPECTED = 560000, 3010000


class First:
    pass


class Second(First):
    pass


def run(size):
    things = [1, "a", First(), Second(), 2.5, None, [1], (2,)]
    count = 0
    for i in range(size):
        thing = things[i & 7]
        if isinstance(thing, First):
            count += 1
        if isinstance(thing, (int, float, str)):
            count += 2
        if type(thing) is list:
            count += 3
        if issubclass(Second, First):
            count += 4
    return count
