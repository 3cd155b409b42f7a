print(int(), int("42"), int("-42"), int("  +7\n"), int("1_000"), int("0"), int("007"), int(3.99), int(-3.99),
      int(True), int(b"12"), int("٣٤"))
print(int("ff", 16), int("0xff", 16), int("FF", 16), int("0b101", 0), int("0o17", 0), int("0x1F", 0), int("10", 0),
      int("z", 36), int("-0b11", 2), int("101", base=2))
print(int("123456789012345678901234567890"), int("-" + "9" * 40), int("f" * 30, 16), int(1e20), int(2.0**70),
      int("9223372036854775808"))
for args in [("",), ("x",), ("1.5",), ("1__0",), ("_1",), ("1_",), ("0x10",), ("12", 2), ("8", 8), ("1", 1),
             ("1", 37), ("010", 0), (" ",), ("1 2",), ("--1",), ("+",), (b"x",), (None,), ([],), (1.5, 10),
             (float("nan"),), (float("inf"),), (1j,), ("1", "2")]:
    try:
        print(int(*args))
    except Exception as e:
        print(type(e).__name__, e)


class I:
    def __index__(self): return 5


class J:
    def __int__(self): return 6
    def __trunc__(self): return 7


print(int(I()), int(J()), int("4", I()), hex(I()))
