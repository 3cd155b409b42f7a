# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""with around a class of one's own, and one made by contextlib."""

from contextlib import contextmanager

SIZE, EXPECTED = 100000, 200000


class Level:
    def __init__(self):
        self.depth = 0

    def __enter__(self):
        self.depth += 1
        return self

    def __exit__(self, kind, value, traceback):
        self.depth -= 1
        return kind is ValueError


@contextmanager
def raised(level):
    level.depth += 2
    yield level
    level.depth -= 1


def run(size):
    level = Level()
    for i in range(size):
        with level as same:
            same.depth += 1
        with raised(level):
            pass
        if i % 16 == 0:
            with level:
                raise ValueError
    return level.depth
