# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Properties read and written, __getattr__, a descriptor of one's own."""

SIZE, EXPECTED = 440000, 2699642144


class Double:
    def __get__(self, instance, owner=None):
        return instance._value * 2


class Celsius:
    twice = Double()

    def __init__(self):
        self._value = 0

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        self._value = value & 4095

    def __getattr__(self, name):
        return 7


def run(size):
    celsius = Celsius()
    total = 0
    for i in range(size):
        celsius.value = i
        total += celsius.value + celsius.twice + celsius.missing
    return total
