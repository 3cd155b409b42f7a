"""Each NaN that float() makes is an object of its own; containers find it by identity."""
import math

one = float("nan")
two = float("nan")
print(one is one, one is two, one == one, one != one)
print([one] == [one], [one] == [two], one in [one], one in [two])
print([one].index(one), [two, one].count(one), (one,) == (one,), (one,) == (two,))
print(hash(one) == hash(one), hash(one) == object.__hash__(one))
table = {one: 1, two: 2}
print(len(table), table[one], table[two], len({one, two}), len({one, one}))
try:
    table[float("nan")]
except KeyError:
    print("another one")
print(id(one) == id(one), id(one) == id(two))
print(repr(one), str(-one), format(one, "+.2f"), abs(one), one.hex(), float(one) is one)
for text in ("nan", "-nan", "+NaN", " nan "):
    print(math.copysign(1, float(text)), math.isnan(float(text)))
z = complex("-nan-nanj")
print(math.copysign(1, z.real), math.copysign(1, z.imag), z)
print(hash(z) == object.__hash__(z) or True)


class Number(float):
    pass


value = Number("nan")
print(hash(value) == object.__hash__(value), value == value, value is value, value in [value])
numbers = [1.0, one, 2.0]
print(numbers.index(one), numbers[1] is one, two in numbers, numbers == [1.0, one, 2.0], numbers == [1.0, two, 2.0])
print(sum([one]) != 0, max(1.0, one), max(one, 1.0), sorted([1.0, 0.5])[0])

import marshal
import struct

print(struct.pack("<d", one), struct.pack("<f", -one), struct.pack("<e", two), marshal.dumps(one)[1:])
