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
        try:
            started.set()
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

new = api.PyCapsule_New
new.argtypes = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p
new.restype = ctypes.py_object
pointer = api.PyCapsule_GetPointer
pointer.argtypes = ctypes.py_object, ctypes.c_char_p
pointer.restype = ctypes.c_void_p
name = api.PyCapsule_GetName
name.argtypes = (ctypes.py_object,)
name.restype = ctypes.c_char_p
valid = api.PyCapsule_IsValid
valid.argtypes = ctypes.py_object, ctypes.c_char_p
context = api.PyCapsule_GetContext
context.argtypes = (ctypes.py_object,)
context.restype = ctypes.c_void_p
set_context = api.PyCapsule_SetContext
set_context.argtypes = ctypes.py_object, ctypes.c_void_p
set_name = api.PyCapsule_SetName
set_name.argtypes = ctypes.py_object, ctypes.c_char_p

first_name, second_name = b"first.name", b"second.name"
capsule = new(ctypes.addressof(buffer), first_name, None)
print(type(capsule))
print(pointer(capsule, b"first.name") == ctypes.addressof(buffer), name(capsule), context(capsule))
print(valid(capsule, b"first.name"), valid(capsule, b"other"), valid(5, b"other"))
set_context(capsule, 77)
set_name(capsule, second_name)
print(context(capsule), name(capsule), valid(capsule, b"first.name"), valid(capsule, b"second.name"))
for call in (lambda: pointer(capsule, b"wrong"), lambda: name(5), lambda: new(None, b"x", None)):
    try:
        print(call())
    except ValueError as e:
        print(e)
