# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Reading and writing attributes of instances, with and without __slots__, and of classes."""

SIZE, EXPECTED = 1400000, (980718202049, 449, 193, 1400191)


class Point:
    scale = 3

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def run(size):
    point, slotted = Point(0, 1), Slotted(1, 0)
    for i in range(size):
        point.x += slotted.y + point.scale
        slotted.y = point.y + i
        point.y = slotted.x
        slotted.x = point.x & 1023
    return point.x, point.y, slotted.x, slotted.y
