# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""The conversion of a replacement field comes before its specification is evaluated, and only once if that suspends."""


class Loud:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        print("repr of", self.name, end="; ")
        return self.name

    __str__ = __repr__


def width(n):
    print("width", end="; ")
    return n


print(f"{Loud('a')!r:{width(5)}}|", f"{Loud('b')!s:>{width(4)}}|", f"{Loud('c')!a:5}|", f"{Loud('d')}|")


def suspended():
    print(f"{Loud('e')!r:{yield 'width'}}|{Loud('f')!s:>{yield 'again'}}|")


program = suspended()
print(program.send(None))
print(program.send("^7"))
try:
    program.send("5")
except StopIteration:
    print("done")
for conversion in "ras":
    try:
        eval(f"f'{{missing!{conversion}:{{width(3)}}}}'")
    except NameError as error:
        print(error)


class Broken:
    def __repr__(self):
        raise ValueError("broken")


try:
    f"{Broken()!r:{width(3)}}"
except ValueError as error:
    print(error, error.__traceback__.tb_lineno)
