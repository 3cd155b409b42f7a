"""Nulls in formats, structs before __init__, and how much an iterator has left."""

import operator
import struct

for form in "\0", "2\0i", b"\0", "i\0":
    try:
        print(struct.calcsize(form))
    except struct.error as error:
        print(error)

raw = struct.Struct.__new__(struct.Struct)
print(raw.size)
for action in lambda: raw.format, lambda: raw.pack(1), lambda: raw.unpack(b""), lambda: raw.iter_unpack(b""):
    try:
        print(action())
    except RuntimeError as error:
        print(error)

records = struct.iter_unpack(">IB", bytes(range(15)))
print(operator.length_hint(records), records.__length_hint__())
print(next(records), operator.length_hint(records))
print(list(records), operator.length_hint(records))
