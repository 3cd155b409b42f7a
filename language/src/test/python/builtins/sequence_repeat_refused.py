"""Products of sequences and operands whose classes refuse the operator but have an index."""
from array import array
from collections import deque


class Number:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __mul__(self, other):
        return NotImplemented

    __rmul__ = __mul__


class Whole(int):
    def __mul__(self, other):
        return NotImplemented

    __rmul__ = __mul__


class Refusing:
    def __mul__(self, other):
        return NotImplemented

    __rmul__ = __imul__ = __mul__


class Stack(list):
    pass


def show(function):
    try:
        print(repr(function()))
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)


def multiply_in_place(left, right):
    left *= right
    return left


for make in (lambda: [1, 2], lambda: (1, 2), lambda: "ab", lambda: b"ab", lambda: bytearray(b"ab"), lambda: Stack([1]),
             lambda: array("i", [1]), lambda: deque([1])):
    for number in (Number(2), Whole(3), Number(-1), True, Refusing(), Number(1 << 70)):
        show(lambda: make() * number)
        show(lambda: number * make())
        show(lambda: multiply_in_place(make(), number))
show(lambda: Number(2) * Number(3))
show(lambda: Number(2) * {})
show(lambda: {} * Number(2))
show(lambda: range(3) * Number(2))
