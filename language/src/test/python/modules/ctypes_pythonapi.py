"""Functions of the C API that programs call by ctypes.pythonapi."""

import ctypes
import threading
import time

api = ctypes.pythonapi


class Stop(Exception):
    pass


set_exception = api.PyThreadState_SetAsyncExc
set_exception.argtypes = ctypes.c_ulong, ctypes.py_object


def stop(work, exception=Stop):
    started = threading.Event()
    caught = []

    def run():
        started.set()
        try:
            work()
        except BaseException as e:
            caught.append(repr(e))

    thread = threading.Thread(target=run)
    thread.start()
    started.wait()
    print(set_exception(thread.ident, exception))
    thread.join(30)
    print(thread.is_alive(), caught)


def sleep():
    while True:
        time.sleep(0.01)


def spin():
    count = 0
    while True:
        count += 1


stop(sleep)
stop(spin)
stop(spin, SystemExit)
print(set_exception(2**62 + 1, Stop))

print(api.PyGILState_Check())
state = api.PyGILState_Ensure()
api.PyGILState_Release(state)
api.PyFrame_LocalsToFast(ctypes.py_object(None), ctypes.c_int(0))

view_of = api.PyMemoryView_FromMemory
view_of.restype = ctypes.py_object
view_of.argtypes = ctypes.c_void_p, ctypes.c_ssize_t, ctypes.c_int
buffer = ctypes.create_string_buffer(b"hello")
view = view_of(ctypes.addressof(buffer), 5, 0x200)
print(view.tobytes(), view.readonly)
view[0] = ord("j")
print(buffer.value)
print(view_of(ctypes.addressof(buffer), 5, 0x100).readonly)

bytes_of = api.PyBytes_FromStringAndSize
bytes_of.restype = ctypes.py_object
print(bytes_of(b"abcdef", 3))
text_of = api.PyUnicode_FromString
text_of.restype = ctypes.py_object
print(text_of("grün".encode()))

kept = [1]
api.Py_IncRef(ctypes.py_object(kept))
api.Py_DecRef(ctypes.py_object(kept))
print(kept, hasattr(api, "PyNoSuch"))
