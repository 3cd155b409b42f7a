"""Indices of mmap and memoryview that are none, or too large."""
import mmap
import pickle

VIEWS = {
    "mmap": mmap.mmap(-1, 16),
    "one": memoryview(bytearray(4)),
    "two": memoryview(bytearray(12)).cast("B", [3, 4]),
}
KEYS = 0, 99, "a", None, 1.5, 2**70, -2**70, (), (1,), (1, 1), (1, "a"), (0, 2**70), (3, 0), (slice(1), 0), (slice(1),), ...


def show(what, call):
    try:
        print(what, call())
    except Exception as e:
        print(what, type(e).__name__, e)


for name, view in VIEWS.items():
    for key in KEYS:
        show(f"{name}[{key}]", lambda: repr(view[key]) if key != () and key is not ... else "shown" if view[key] else "")
        show(f"{name}[{key}] =", lambda: view.__setitem__(key, 1))
        if name == "mmap":
            show(f"del {name}[{key}]", lambda: view.__delitem__(key))
for wrong in 2**70, "a", None:
    show("find", lambda: VIEWS["mmap"].find(b"x", wrong))
    show("write_byte", lambda: VIEWS["mmap"].write_byte(wrong))
    show("dumps", lambda: pickle.dumps(1, wrong))
