# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""super() in methods and in __init__."""

SIZE, EXPECTED = 570000, 162450855000


class Animal:
    def __init__(self, name):
        self.name = name

    def legs(self, extra):
        return 4 + extra


class Bird(Animal):
    def __init__(self, name, wings):
        super().__init__(name)
        self.wings = wings

    def legs(self, extra):
        return super().legs(extra) - self.wings


def run(size):
    total = 0
    for i in range(size):
        total += Bird("b", 2).legs(i)
    return total
