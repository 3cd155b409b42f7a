# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
# Views of C data that was made larger than its type is.
import ctypes


class Empty(ctypes.Structure):
    pass


class Number(ctypes.Structure):
    _fields_ = [("a", ctypes.c_int)]


for kind in (Empty, Number, ctypes.c_int, ctypes.c_char * 3, ctypes.c_int * 2):
    data = kind()
    for size in (None, 20):
        if size:
            ctypes.resize(data, size)
        view = memoryview(data)
        print(kind.__name__, view.format, view.shape, view.itemsize, view.nbytes, len(bytes(view)))
        whole = view.cast("B")
        whole[:] = bytes(range(len(whole)))
        print(whole.shape, bytes(view).hex())

buffer = bytearray(12)
part = Number.from_buffer(buffer, 4)
print(memoryview(part).nbytes, memoryview(part).toreadonly().nbytes)
