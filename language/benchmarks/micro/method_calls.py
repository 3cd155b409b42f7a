# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Methods of one class, of two classes at one place, bound methods kept, static and class methods."""

SIZE, EXPECTED = 660000, 9817500


class Square:
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side

    @staticmethod
    def sides():
        return 4

    @classmethod
    def unit(cls):
        return cls(1)


class Circle(Square):
    def area(self):
        return self.side * 3


def run(size):
    shapes = [Square(2), Circle(3)]
    grow = shapes[0].area
    total = 0
    for i in range(size):
        total += shapes[i & 1].area() + grow() + Square.sides()
        if i % 8 == 0:
            total += Circle.unit().area()
    return total
