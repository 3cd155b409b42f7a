"""The thresholds of the collector."""
import gc

before = gc.get_threshold()
print(before)
for numbers in ((700,), (1, 2), (1, 2, 3), (0, 0, 0), (-1, -2, -3), (1 << 31,), (1, 1 << 31), (5, 6, 1 << 31),
                (-1 << 31,), (-1 << 32,), (1 << 70,), ("x",), (7, "x"), (7, 8, "x"), before):
    try:
        gc.set_threshold(*numbers)
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e if "large" not in str(e) else "")
    print(numbers, gc.get_threshold())

gc.set_threshold(True)
print(gc.get_threshold())
