# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""match over literals, sequences, mappings and classes."""

SIZE, EXPECTED = 480000, 2340000


class Node:
    __match_args__ = ("kind", "value")

    def __init__(self, kind, value):
        self.kind = kind
        self.value = value


def weigh(thing):
    match thing:
        case 0 | 1:
            return 1
        case int():
            return 2
        case [first, *_]:
            return first
        case {"key": value}:
            return value
        case Node("leaf", value):
            return value
        case Node(kind=kind) if kind == "tree":
            return 5
        case _:
            return 9


def run(size):
    things = [0, 7, [3, 4], {"key": 6}, Node("leaf", 8), Node("tree", 0), "text", (5, 6)]
    total = 0
    for i in range(size):
        total += weigh(things[i & 7])
    return total
