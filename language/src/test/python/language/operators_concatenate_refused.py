"""What a sequence says of operands that it cannot be joined with, when their class does not know either."""

import array
import collections


class Plain(float):
    pass


class WithAdd(float):
    def __add__(self, other):
        return "added"


class WithReflected:
    def __radd__(self, other):
        return NotImplemented


class Refusing(tuple):
    def __add__(self, other):
        return NotImplemented


class Derived(tuple):
    pass


class DerivedBytes(bytes):
    pass


class ReflectedTuple(tuple):
    def __radd__(self, other):
        return NotImplemented


LEFT = ((1,), [1], "a", b"x", bytearray(b"c"), Derived((1,)), DerivedBytes(b"d"), Refusing(), array.array("i"), collections.deque())
for left in LEFT:
    for right in (Plain(1), WithAdd(1), WithReflected(), 1.5, None):
        for operation in (lambda: left + right, lambda: exec("x = left\nx += right", {"left": left, "right": right})):
            try:
                print(operation())
            except TypeError as e:
                print(type(left).__name__, type(right).__name__, e)
print((1,) + ReflectedTuple((2,)))
try:
    print([1] + ReflectedTuple((2,)))
except TypeError as e:
    print(e)
