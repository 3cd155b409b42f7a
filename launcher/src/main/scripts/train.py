# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""What the ahead-of-time cache learns from: the constructs that an ordinary first second of a program uses."""


class Shape:
    def __init__(self, name, sides):
        self.name = name
        self.sides = sides

    def __repr__(self):
        return f"{self.name}({self.sides!r})"

    def area(self):
        return sum(a * b for a, b in self.sides)


def total(shapes, *, scale=1.0, **options):
    result = 0
    for shape in shapes:
        try:
            result += shape.area() * scale
        except TypeError as error:
            print(error)
    return result


shapes = [Shape("square", [(2, 2)]), Shape("stairs", [(i, i + 1) for i in range(10)])]
print(shapes, total(shapes), total(shapes, scale=2))
names = {shape.name: len(shape.sides) for shape in shapes}
print(sorted(names.items()), "-".join(names), names.get("circle"), 10**20 % 7, {1, 2} & {2})

# Much of a program's start is the start of what it imports; what cannot be imported costs the cache little.
for name in ("argparse", "asyncio", "collections", "contextlib", "dataclasses", "enum", "functools", "inspect", "json",
             "os", "random", "re", "subprocess", "tempfile", "threading", "typing", "unittest"):
    try:
        __import__(name)
    except Exception as error:
        print(f"{name} is not in the training: {error!r}")

# A program's first file links the C library.
import os

with open(__file__, encoding="utf-8") as file:
    print(len(file.read()) > 0)
for descriptor in os.pipe():
    os.close(descriptor)
