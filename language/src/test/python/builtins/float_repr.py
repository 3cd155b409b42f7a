for x in (0.0, -0.0, 1.0, 0.1, 1 / 3, 2 / 3, 100.0, 1e15, 1e16, 123456789012345680.0, 1e17, 1e22, 1e-4, 1e-5,
          0.00012345, 1.5e-10, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 9007199254740993.0, 0.1 + 0.2,
          1e100, 1.1e-7, 123.456, float("inf"), -float("inf"), float("nan"), 4.35, 2.675, 0.3, 1e21,
          1234567890123456.7, 9.5e15, 99999999999999990.0, 3.0e-5):
    print(x, end=" ")
print()
print([1.0, -2.5], {1.5: 0.5}, (1e300 * 1e10,), str(0.5), repr(1e5), f"{1e5}")
print(float("1e5"), float("  -1.5e-3 \n"), float("1_000.5"), float("inf"), float("-Infinity"), float("NaN"),
      float(".5"), float("5."), float("1e400"), float(5), float(b"2.5"), float(True), float("١.٥"))
for bad in ("", "x", "1.2.3", "1e", "0x1", "1_", "--1", None, [], 1j, "infin"):
    try:
        print(float(bad))
    except Exception as e:
        print(type(e).__name__, e)
try:
    float(10**400)
except OverflowError as e:
    print(e)
