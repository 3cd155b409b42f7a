print((1024).to_bytes(2), (1024).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True), (0).to_bytes(1),
      (5).to_bytes(), (0).to_bytes(0), (2**70).to_bytes(9, byteorder="little"))
print(int.from_bytes(b"\x04\x00"), int.from_bytes(b"\x04\x00", "little"),
      int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes([1, 2]), int.from_bytes(b""),
      int.from_bytes(b"\xff" * 9), int.from_bytes(b"\x80" + b"\0" * 8, signed=True))
for f in (lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (128).to_bytes(1, signed=True),
          lambda: (1).to_bytes(1, "middle"), lambda: (1).to_bytes(-1), lambda: int.from_bytes("a"),
          lambda: int.from_bytes([256])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
