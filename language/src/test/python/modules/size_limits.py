"""Sizes that no memory has: an exception, and never something shorter than asked for."""
import ctypes
import itertools
import os


def show(function, *arguments):
    try:
        result = function(*arguments)
        print(function.__name__, arguments, len(result))
    except (MemoryError, OverflowError, ValueError, OSError) as e:
        print(function.__name__, arguments, type(e).__name__, e)


HUGE = (1 << 62, 1 << 63, -1, -(1 << 31) - 1, -(1 << 63) - 1)
for size in HUGE:
    show(os.getrandom, size)
    show(os.urandom, size)
    show(itertools.tee, [1], size)
    show((5).to_bytes, size)
    show((-5).to_bytes, size, "little")
    show(True.to_bytes, size)
show(os.urandom, 3)
show(os.getrandom, 3)
show((1 << 64).to_bytes, 9)
show((1 << 64).to_bytes, 8)




numbers = (ctypes.c_int * 3)(1, 2, 3)
pointer = ctypes.cast(numbers, ctypes.POINTER(ctypes.c_int))
print(pointer[0:3], pointer[2:0:-1])
try:
    pointer[0:1 << 62]
except MemoryError:
    print("MemoryError")
