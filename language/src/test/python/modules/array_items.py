# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""array.array: every kind of item, the errors, slices, memory and pickling."""
import array
import struct


def show(action):
    try:
        print("  ", repr(action()))
    except Exception as error:
        print("  ", type(error).__name__ + ":", error)


print(array.typecodes, array.ArrayType is array.array, array.array)
VALUES = (-2**63 - 1, -2**31 - 1, -2**15 - 1, -129, -1, 255, 256, 65536, 2**31, 2**32, 2**63, 2**64, 1.5, "a", "ab", None)
for code in array.typecodes.replace("u", ""):
    print(code, array.array(code).itemsize)
    for value in VALUES:
        show(lambda: array.array(code, [value]))

print("arguments")
numbers = array.array("i", [1, 2, 3])
for action in [
    lambda: array.array(), lambda: array.array(1), lambda: array.array("x"), lambda: array.array("ii"),
    lambda: array.array("i", "abc"), lambda: array.array("i", b"abc"), lambda: array.array("i", 3),
    lambda: array.array("i", array.array("w", "a")), lambda: array.array("i", x=1), lambda: array.array("i", 1, 2),
    lambda: numbers[1.0], lambda: numbers[9], lambda: numbers.pop(7), lambda: array.array("i").pop(),
    lambda: numbers.index(9), lambda: numbers.index(1, 1), lambda: numbers.remove(9),
    lambda: numbers.__setitem__(9, 1), lambda: numbers.__setitem__(0, "a"), lambda: numbers.__delitem__(9),
    lambda: numbers + 1, lambda: numbers + array.array("b"), lambda: numbers * "a", lambda: numbers.__iadd__(1),
    lambda: numbers.extend(array.array("b")), lambda: numbers.fromlist((1,)), lambda: numbers.fromlist([5, "a"]),
    lambda: numbers.frombytes("a"), lambda: numbers.frombytes(b"a"), lambda: numbers.fromunicode("a"),
    lambda: numbers.tounicode(), lambda: numbers.__setitem__(slice(0, 1), 1),
    lambda: numbers.__setitem__(slice(0, 1), array.array("b")),
    lambda: numbers.__setitem__(slice(0, 3, 2), array.array("i", [1])),
    lambda: numbers < 1, lambda: numbers == 1, lambda: hash(numbers), lambda: setattr(numbers, "typecode", 1),
    lambda: numbers.__reduce_ex__("a"), lambda: array.array("w", b"\0\0\x11\0")[0],
]:
    show(action)
print(numbers)

print("changes")
numbers.append(4)
numbers.insert(-1, 9)
numbers += array.array("i", [7, 7])
numbers.extend(range(3))
print(numbers, numbers.count(7), numbers.index(9), 2.0 in numbers, len(numbers))
print(numbers[::-1], numbers[2:5], numbers[7:2:-2], numbers * 2 == numbers + numbers)
numbers[1:3] = array.array("i", [20, 21, 22])
numbers[::4] = array.array("i", [-1, -2, -3])
print(numbers)
del numbers[::3], numbers[0]
print(numbers, numbers.pop(), numbers.pop(0))
numbers.reverse()
numbers.byteswap()
print(numbers, numbers.tobytes()[:8])
numbers *= 0
print(numbers, array.array("w", "añ\U0001f40d").tounicode(), array.array("w", "ab").tobytes())
not_numbers = array.array("d", [float("nan")])
print(not_numbers == not_numbers, array.array("d", [1]) == array.array("b", [1]), array.array("H", [1, 2]) < array.array("Q", [1, 3]))

print("memory")
numbers = array.array("h", [1, 2, 3])
view = memoryview(numbers)
print(view.format, view.itemsize, view.tolist(), view.readonly)
view[1] = -5
struct.pack_into("h", numbers, 4, 77)
print(numbers)
for action in [lambda: numbers.append(1), lambda: numbers.pop(), lambda: numbers.clear(), lambda: numbers.extend([])]:
    show(action)
view.release()
numbers.append(1)
print(numbers, bytes(numbers), memoryview(array.array("w", "a")).format)

print("copies")
print(numbers.__reduce_ex__(2), numbers.__reduce_ex__(4)[1], sep="\n")
for code, layout, data in [("i", 9, b"\0\0\0\1"), ("i", 12, bytes(8)), ("d", 17, struct.pack(">d", 1.5)), ("w", 19, b"\0a\0b"),
                           ("b", 99, b""), ("x", 1, b""), ("i", 8, b"abc"), ("b", 1, "ab")]:
    show(lambda: array._array_reconstructor(array.array, code, layout, data))
iterator = iter(numbers)
next(iterator)
print(iterator.__reduce__())


class Named(array.array):
    """May have attributes, and keywords where its own __init__ takes them."""

    def __new__(cls, *values, name):
        return super().__new__(cls, "i", values)

    def __init__(self, *values, name):
        self.name = name


named = Named(1, 2, name="n")
print(named, named.name, type(named[:]), type(named * 2), named.__reduce_ex__(4)[2])

match numbers:
    case [first, *_]:
        print("a sequence that begins with", first)
