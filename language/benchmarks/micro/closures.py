# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Functions that read and write variables of the function around them."""

SIZE, EXPECTED = 780000, 79076639947359997


def counter(step):
    count = 0

    def increase(by):
        nonlocal count
        count += step * by
        return count

    return increase


def run(size):
    first, second = counter(1), counter(3)
    total = 0
    for i in range(size):
        total += first(i) - second(1)
        if i % 100 == 0:
            second = counter(i)
    return total
