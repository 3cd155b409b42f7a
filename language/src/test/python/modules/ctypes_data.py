# Data of C types: values, sizes, parts of each other, memory of others, and what is refused.
import ctypes
import pickle
from ctypes import (Array, BigEndianStructure, BigEndianUnion, LittleEndianStructure, POINTER, Structure, Union,
                    addressof, alignment, byref, c_bool, c_byte, c_char, c_char_p, c_double, c_float, c_int, c_int16,
                    c_int32, c_int64, c_long, c_longdouble, c_longlong, c_short, c_size_t, c_ubyte, c_uint, c_uint16,
                    c_uint32, c_uint64, c_uint8, c_ulong, c_ushort, c_void_p, c_wchar, c_wchar_p, cast,
                    create_string_buffer, create_unicode_buffer, memmove, memset, pointer, py_object, resize, sizeof,
                    string_at, wstring_at)


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print("simple types")
for simple in (c_bool, c_char, c_wchar, c_byte, c_ubyte, c_short, c_ushort, c_int, c_uint, c_long, c_ulong, c_longlong,
               c_float, c_double, c_longdouble, c_char_p, c_wchar_p, c_void_p, py_object):
    shown = attempt(lambda: simple())
    print(simple.__name__, simple._type_, sizeof(simple), alignment(simple), shown, bool(simple()))
print(c_byte(200), c_ubyte(-1), c_short(70000), c_ushort(-1), c_int(2**31), c_uint(-1), c_long(2**63), c_ulong(-1))
print(c_int(2**100 + 7), c_int64(-2**70 - 5), c_int(True))
print(c_float(0.1), c_double(0.1), c_longdouble(1.5), c_longdouble(float("inf")), c_longdouble(5e-324).value == 5e-324)
print(c_char(b"x"), c_char(65), c_char(bytearray(b"y")), c_wchar("\U0001f600"), c_bool([]), c_bool("a"))
print(c_char_p(b"some text").value, c_char_p(None), c_wchar_p("wide").value, c_void_p(), c_void_p(-1), py_object([1, 2]))
for make in (lambda: c_int(1.5), lambda: c_int("1"), lambda: c_int(1, 2), lambda: c_char(b"ab"), lambda: c_char("a"),
             lambda: c_char(256), lambda: c_wchar(b"a"), lambda: c_wchar("ab"), lambda: c_double("x"),
             lambda: c_char_p("text"), lambda: c_wchar_p(b"bytes"), lambda: c_void_p(1.0), lambda: py_object().value,
             lambda: c_int.from_param("x"), lambda: c_char_p.from_param(5), lambda: sizeof(int), lambda: byref(3),
             lambda: hash(c_int()), lambda: type("T", (ctypes._SimpleCData,), {"_type_": "x"}),
             lambda: type("T", (ctypes._SimpleCData,), {}), lambda: ctypes._SimpleCData()):
    print(attempt(make))
number = c_int(5)
number.value += 1
print(number, number._objects, number._b_base_, number._b_needsfree_, c_char_p(b"kept")._objects)


class Count(c_int):
    def __init__(self, value=7):
        c_int.__init__(self, value * 2)


print(Count().value, Count(4).value, isinstance(Count(), c_int), sizeof(Count))
print(c_int.from_param(3), c_double.from_param(2), c_char.from_param(b"q"), c_char.from_param(7))

print("byte orders")
print(c_int.__ctype_be__, c_int.__ctype_le__ is c_int, c_ubyte.__ctype_be__ is c_ubyte)
print(bytes(c_uint32.__ctype_be__(0x01020304)), bytes(c_uint16.__ctype_le__(0x0102)), c_int.__ctype_be__(-2).value)
print(bytes(c_double.__ctype_be__(1.0)).hex(), memoryview(c_int.__ctype_be__(1)).format)


class Big(BigEndianStructure):
    _fields_ = [("a", c_uint16), ("b", c_uint32), ("c", c_uint8 * 2), ("d", c_uint16, 4), ("e", c_uint16, 12)]


big = Big(1, 2, (3, 4), 5, 6)
print(bytes(big).hex(), big.a, big.b, big.d, big.e, sizeof(Big), LittleEndianStructure is Structure)


class BigUnion(BigEndianUnion):
    _fields_ = [("whole", c_uint32), ("half", c_uint16)]


print(hex(BigUnion(0x01020304).half))

print("arrays")
Three = c_int * 3
print(Three, Three is c_int * 3, 3 * c_int is Three, Three._length_, Three._type_, sizeof(Three), len(Three()))
three = Three(1, 2)
three[2] = 9
three[-3] = 4
print(list(three), three[::-1], three[1:], sum(three), 9 in three, bool(Three()))
three[0:2] = [7, 8]
print(three[:], attempt(Three, 1, 2, 3, 4), attempt(lambda: three[3]), attempt(lambda: three["x"]))
for change in ("three[0] = 'x'", "three[3] = 1", "three[:] = [1]", "del three[0]", "three[0] = c_short(1)"):
    print(change, attempt(exec, change))
grid = (c_int * 2 * 3)((1, 2), (3, 4))
print([list(row) for row in grid], sizeof(grid))
row = grid[1]
row[0] = 30
print(list(grid[1]), row._b_base_ is grid)
text = create_string_buffer(b"hello", 8)
print(text.value, text.raw, text[1], text[1:4], len(text), sizeof(text))
text.value = b"bye"
text[0] = b"B"
print(text.raw, attempt(setattr, text, "value", b"much too long"), attempt(setattr, text, "value", "text"))
text.raw = b"12345678"
print(text.value, attempt(setattr, text, "raw", b"123456789"))
wide = create_unicode_buffer("wide \U0001f600", 10)
print(wide.value, len(wide), sizeof(wide), wide[5], wide[:4])
wide.value = "new"
print(wide.value, attempt(setattr, wide, "value", b"x"))
for make in (lambda: c_int * -1, lambda: c_int * 1.5, lambda: Array(), lambda: type("A", (Array,), {"_type_": c_int}),
             lambda: type("A", (Array,), {"_type_": c_int, "_length_": "x"}), lambda: c_int * (1 << 62)):
    print(attempt(make))

print("structures")


class Point(Structure):
    _fields_ = [("x", c_int), ("y", c_int)]


class Named(Point):
    _fields_ = [("name", c_char * 8), ("weight", c_double), ("flag", c_bool)]


print(sizeof(Point), sizeof(Named), alignment(Named), Point.x, Named.name, Named.weight.offset, Named.weight.size)
named = Named(1, 2, b"point", 1.5, flag=True)
print(named.x, named.y, named.name, named.weight, named.flag)
named.name = b"12345678"
named.x = -1
print(named.name, bytes(named)[:16])
for change in ("named.name = b'123456789'", "named.name = 'text'", "named.x = 'x'", "del named.x",
               "Point(1, 2, 3)", "Point(1, x=2)", "Point._fields_ = []", "Structure()", "named.weight = None"):
    print(change, attempt(exec, change))
for fields in (3, [3], [("a",)], [("a", int)], [(3, c_int)], [("a", c_float, 3)], [("a", c_int, 33)],
               [("a", c_int, 0)]):
    print(fields, attempt(type, "S", (Structure,), {"_fields_": fields}))


class Line(Structure):
    _fields_ = [("start", Point), ("end", Point)]


line = Line((1, 2), Point(3, 4))
end = line.end
end.x = 33
print(line.end.x, line.start.y, end._b_base_ is line, sizeof(Line))
line.start = end
print(line.start.x, line.start.y)


class Packed(Structure):
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [("a", c_byte), ("b", c_int), ("c", c_short)]


class Aligned(Structure):
    _align_ = 16
    _fields_ = [("a", c_int)]


print(sizeof(Packed), Packed.b.offset, Packed.c.offset, sizeof(Aligned), alignment(Aligned))


class Bits(Structure):
    _fields_ = [("a", c_int, 3), ("b", c_uint, 5), ("c", c_short, 4), ("d", c_ubyte, 1), ("e", c_int64, 40)]


bits = Bits(3, 31, -8, 1, -5)
print(bits.a, bits.b, bits.c, bits.d, bits.e, sizeof(Bits), Bits.a, Bits.b.bit_offset, Bits.e.bit_size)
bits.a = 7
bits.b = 33
print(bits.a, bits.b, bits.c, bits.e)


class Value(Union):
    _fields_ = [("i", c_int), ("f", c_float), ("b", c_ubyte * 4)]


value = Value(f=1.0)
print(hex(value.i), list(value.b), sizeof(Value), Union.__name__, type(Union).__name__)


class Tagged(Structure):
    _anonymous_ = ["value"]
    _fields_ = [("tag", c_int), ("value", Value)]


tagged = Tagged(1)
tagged.f = 2.0
print(hex(tagged.i), hex(tagged.value.i), Tagged.i.offset, Tagged.f)
print(attempt(type, "S", (Structure,), {"_anonymous_": ["z"], "_fields_": [("a", c_int)]}))


class Node(Structure):
    pass


Node._fields_ = [("value", c_int), ("next", POINTER(Node))]
second = Node(2)
first = Node(1, pointer(second))
print(first.next.contents.value, bool(first.next), bool(second.next), first.next[0].value)
first.next.contents.value = 22
print(second.value)

print("pointers")
Pointer = POINTER(c_int)
print(Pointer, Pointer is POINTER(c_int), Pointer._type_, POINTER(None), c_int.__pointer_type__ is Pointer)
target = c_int(5)
p = pointer(target)
p[0] = 6
p.contents.value += 1
print(target, p.contents, p[0], bool(p), bool(Pointer()), p._objects)
elements = (c_int * 5)(10, 20, 30, 40, 50)
p = cast(elements, Pointer)
print(p[3], p[1:4], p[4:0:-2], [p[i] for i in range(5)])
p[2] = 33
print(list(elements))
for read in (lambda: Pointer()[0], lambda: Pointer().contents, lambda: Pointer(3), lambda: p["x"], lambda: p[:],
             lambda: p[::-1], lambda: ctypes._Pointer(), lambda: cast(5, c_int), lambda: Pointer.from_param(5),
             lambda: Pointer.from_param(c_short())):
    print(attempt(read))
print(cast(create_string_buffer(b"text"), c_char_p).value, cast(c_char_p(b"more"), c_void_p).value is not None)
pp = pointer(p)
print(pp.contents.contents, pp[0][1])

print("memory")
source = bytearray(b"\x01\0\0\0\x02\0\0\0rest")
shared = Point.from_buffer(source)
shared.y = 0x03040506
print(source, (c_char * 4).from_buffer(source, 8).value, attempt(source.append, 1))
copied = Point.from_buffer_copy(source)
copied.x = 99
print(source[0], copied.x)
for make in (lambda: Point.from_buffer(b"12345678"), lambda: Point.from_buffer(bytearray(3)),
             lambda: Point.from_buffer(bytearray(9), 2), lambda: Point.from_buffer(bytearray(9), -1),
             lambda: Point.from_buffer_copy(b"123"), lambda: Point.from_buffer_copy("12345678"),
             lambda: Point.from_address("x")):
    print(attempt(make))
print(Point.from_address(addressof(copied)).x)
for exporter in (c_int(1), three, grid, named, p, text, c_bool(), c_wchar(), Value()):
    view = memoryview(exporter)
    print(view.format, view.shape, view.itemsize, view.nbytes, view.readonly)
view = memoryview(three).cast("B").cast("i")
view[0] = 1000
print(three[0], bytes(c_short(258)))
block = create_string_buffer(10)
memset(block, ord("x"), 5)
memmove(byref(block, 2), b"yz", 2)
print(block.raw, string_at(block, 3), string_at(block), string_at(b"abc\0d", 5), wstring_at("wide", 2), wstring_at("w"))
short = c_short(5)
resize(short, 8)
print(sizeof(short), short.value, attempt(resize, short, 1), attempt(resize, Line().start, 20))
kept = (c_char_p * 2)(b"one", b"two")
print(kept[0], kept._objects, list(kept))
print(pickle.loads(pickle.dumps(Point(5, 6))).y if __name__ == "__main__" else 6, attempt(pickle.dumps, p))
handle = py_object({"key": "value"})
print(handle.value["key"], handle)
print(ctypes.c_int._type_, c_size_t is c_ulong, c_int32 is c_int, c_int16 is c_short)


class Swapped(ctypes.BigEndianStructure):
    _fields_ = [("flag", ctypes.c_bool), ("number", ctypes.c_uint16), ("flags", ctypes.c_bool * 2)]


swapped = Swapped(True, 2)
swapped.flags[1] = True
print(bytes(swapped), swapped.flag == 1, [flag == 1 for flag in swapped.flags])
print(ctypes.c_bool.__ctype_be__, ctypes.c_bool.__ctype_le__ is ctypes.c_bool)
IMMUTABLE = 1 << 8
print([bool(kind.__flags__ & IMMUTABLE) for kind in (ctypes.Structure, ctypes.Array, ctypes._SimpleCData, ctypes.c_int, int, Swapped)])
