b = b"hello\x00\xff"
print(b, len(b), b[0], b[-1], b[1:3], b[::-1], list(b[:3]), b + b"!", b * 2, b"a" in b, 104 in b, b"ell" in b,
      bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(3)), bytes(),
      bytes("a", "ascii", "strict"))
print(repr(b"'"), repr(b'"'), repr(b"'\""), b"\t\n\r\\", b"\x7f\x80 ~", str(b"a"), f"{b'x'}", b"a" b"b", rb"\n", b'''tri
ple''')
print(b"a" == b"a", b"a" == "a", b"a" < b"b", b"" < b"a", b"a" != b"b", hash(b"a") == hash(b"a"), {b"k": 1}[b"k"],
      bool(b""), bool(b"\0"), sorted([b"b", b"a"]), max(b"az"), sum(b"\x01\x02"))
print(b.hex(), b"\x01\xab".hex(":"), b"abcdef".hex("-", 2), b"abcde".hex(" ", -2), bytes.fromhex("01 ab FF"),
      bytes.fromhex(""))
for x in b"ab":
    print(x, end=" ")
print(tuple(b"ab"), [*b"z"], b"abc".__len__(), type(b[0]), type(b[:1]), isinstance(b, bytes))
for f in (lambda: b[100], lambda: b["a"], lambda: b + "a", lambda: "a" + b, lambda: b"a" * "b", lambda: bytes([256]),
          lambda: bytes([-1]), lambda: bytes("a"), lambda: bytes(-5), lambda: bytes(["a"]), lambda: bytes(1.5),
          lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: "a" in b, lambda: 300 in b,
          lambda: b"a" < "a", lambda: b.__setitem__, lambda: bytes(None), lambda: bytes(1, "utf-8")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class B:
    def __bytes__(self): return b"custom"


print(bytes(B()))
