# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""f_locals has the variables of a comprehension while that runs, whoever asks."""

import sys


def own():
    y = 1
    return [(sys._getframe().f_locals["a"], sorted(sys._getframe().f_locals), locals()) for a in [0]]


def hidden():
    q = 5
    frame = sys._getframe()
    return [(frame.f_locals["q"], q) for q in range(2)], frame.f_locals["q"]


def called():
    def names():
        return sorted(sys._getframe(1).f_locals)

    return [names() for q in range(2)], names()


def nested():
    return [{(x, sys._getframe().f_locals["x"], sys._getframe().f_locals["z"]) for z in (x, 0)} for x in (1, 2)]


def ended():
    inside = 1
    return sys._getframe()


print(own(), hidden(), called(), sep="\n")
print([sorted(each) for each in nested()])
print([sys._getframe().f_locals["a"] for a in [0]])
print("a" in [sys._getframe().f_locals for a in [0]][0])
print([sorted(ended().f_locals) for a in [0]])


def written():
    names = [sys._getframe().f_locals for b in [0]][0]
    names["b"] = 2
    names["c"] = 3
    print(b, c)
    b = c = 0


written()


class Body:
    inside = [sys._getframe().f_locals["a"] for a in [0]]
    afterwards = "a" in [sys._getframe().f_locals for a in [0.5]][0]


print(Body.inside, Body.afterwards)
