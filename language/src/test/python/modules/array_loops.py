# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Arrays in loops that are compiled, and what leaves their fast paths."""
import array


def total(items, count):
    result = 0
    for i in range(count):
        items[i] = i % 100
    for item in items:
        result += item
    for i in range(count):
        result += items[i]
    return result


for code in "bBhHiIlLqQfd":
    print(code, total(array.array(code, [0]) * 3000, 3000), end=" ")
print()


def fill(code, values):
    items = array.array(code)
    for value in values:
        items.append(value)
    return items


print(fill("b", range(5)), fill("d", [1, 2.5]), fill("L", [1, 2**63]), fill("w", "ab"))


def change(items, index, value):
    try:
        items[index] = value
        return items[index]
    except (IndexError, OverflowError, TypeError) as error:
        return str(error)


small = array.array("b", [0, 0])
for index, value in [(0, 1), (-1, 2), (2, 1), (-3, 1), (0, 200), (0, "a"), (1, -128), (0, 2**70), (1, True)]:
    print(change(small, index, value), end="; ")
print(small)
for code in "dQfH":
    print(change(array.array(code, [0]), 0, 7), change(array.array(code, [0]), 0, 2.5), end="; ")
print()
