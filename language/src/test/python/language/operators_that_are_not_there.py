# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""A special method of an operand whose descriptor raises AttributeError is as none; other exceptions go on."""

import operator


class Absent:
    def __init__(self, error):
        self.error = error

    def __get__(self, instance, owner):
        raise self.error("booh")


NAMES = "eq", "ne", "lt", "le", "gt", "ge", "add", "radd", "mul", "rmul", "iadd"
for error in AttributeError, ValueError, TypeError:
    Operand = type("Operand", (), {f"__{name}__": Absent(error) for name in NAMES})
    for name in "eq", "ne", "lt", "le", "gt", "ge", "add", "mul":
        function = getattr(operator, name)
        for left, right in ((Operand(), Operand()), (Operand(), 1), (1, Operand())):
            try:
                print(name, function(left, right), end="; ")
            except Exception as raised:
                print(name, type(raised).__name__, raised, end="; ")
        print()
