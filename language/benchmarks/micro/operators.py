# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Operators that classes define: __add__, __eq__, __lt__, __getitem__, __len__, __contains__, __call__, __bool__."""

SIZE, EXPECTED = 180000, (32400090000, 180000)


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __lt__(self, other):
        return self.x < other.x

    def __getitem__(self, index):
        return self.y if index else self.x

    def __len__(self):
        return 2

    def __contains__(self, value):
        return value == self.x

    def __call__(self, value):
        return value - self.y

    def __bool__(self):
        return self.x % 2 == 0


def run(size):
    position, step, count = Vector(0, 0), Vector(1, 2), 0
    for i in range(size):
        position = position + step
        if position == step or step < position:
            count += 1
        if i in position or position:
            count += len(position) + position[1]
        count += step(i)
    return count, position.x
