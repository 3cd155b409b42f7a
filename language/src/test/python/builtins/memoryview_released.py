"""What a program does to a buffer while it is asked for an index, a value or a separator."""


def show(action):
    try:
        print(action())
    except (ValueError, BufferError, TypeError, IndexError) as error:
        print(type(error).__name__, error)


class Releasing:
    def __init__(self, view):
        self.view = view

    def __index__(self):
        self.view.release()
        return 1

    def __float__(self):
        self.view.release()
        return 1.5

    def __bool__(self):
        self.view.release()
        return True


def assign(view, key, value):
    view[key] = value


def fresh(format="B", shape=None):
    memory = bytearray(b"abcdefgh")
    return memoryview(memory).cast(format, shape) if shape else memoryview(memory).cast(format), memory


for make in (
    lambda view: (Releasing(view), 65),
    lambda view: (slice(Releasing(view), None), b"ABCDEFG"),
    lambda view: (slice(None, Releasing(view)), b"A"),
    lambda view: (0, Releasing(view)),
):
    view, memory = fresh()
    show(lambda: assign(view, *make(view)))
    print(memory)
for format in "hilqfd?":
    view, memory = fresh(format)
    show(lambda: assign(view, 0, Releasing(view)))
    print(memory)
view, memory = fresh("B", (2, 4))
show(lambda: assign(view, (Releasing(view), 0), 1))
view, memory = fresh("B", (2, 4))
show(lambda: assign(view, (0, Releasing(view)), 1))
view, memory = fresh()
show(lambda: view[Releasing(view)])
view, memory = fresh()
show(lambda: view[: Releasing(view)].tolist())

# What is not released is written.
view, memory = fresh("h")
show(lambda: assign(view, -1, 0x4142))
show(lambda: assign(view, 0, 1 << 20))
show(lambda: assign(view, 9, 1))
show(lambda: assign(view, 0, "x"))
print(memory)


class Clearing(bytes):
    def __len__(self):
        data.clear()
        return 1


data = bytearray(b"ab")
show(lambda: data.hex(Clearing(b":")))
show(lambda: data.hex(":"))
data.clear()
print(data, data.hex("-"))
