# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Methods of other objects as the special methods of a class: they are bound already."""


def generate():
    yield 1
    yield 2
    return 3


class Bound:
    __next__ = generate().__next__
    __len__ = [1, 2].__len__
    __getitem__ = {"key": "value"}.__getitem__
    __contains__ = {4}.__contains__
    __call__ = len

    def __iter__(self):
        return self


bound = Bound()
print(next(bound), list(bound), len(bound), bound["key"], 4 in bound, 5 in bound, bound([1]))
try:
    next(bound)
except StopIteration as stop:
    print(stop.args)
