"""Classes with __buffer__ and __release_buffer__, on top of built-in ones with memory of their own."""
import array


class Both(bytearray):
    def __buffer__(self, flags):
        print("buffer")
        return super().__buffer__(flags)

    def __release_buffer__(self, view):
        print("release", view.tobytes())
        super().__release_buffer__(view)


both = Both(b"hello")
with memoryview(both) as view:
    print(view.tobytes())
both.clear()


class Release(bytearray):
    def __release_buffer__(self, view):
        self.kept = view
        for attempt in (memoryview, lambda v: v.cast("b"), lambda v: v.toreadonly(), lambda v: v[:1],
                        lambda v: v.__buffer__(0)):
            try:
                attempt(view)
            except ValueError as e:
                print(e)
        print(view[1], view.tobytes())


released = Release(b"hello")
with memoryview(released) as view:
    print(view.tobytes())
released.clear()
try:
    released.kept.tobytes()
except ValueError as e:
    print(e)


class Kept:
    def __init__(self):
        self.memory = bytearray(b"kept")
        self.view = memoryview(self.memory)

    def __buffer__(self, flags):
        return self.view


kept = Kept()
print(bytes(kept), bytes(kept), kept.view.tobytes())
try:
    kept.memory.clear()
except BufferError as e:
    print(e)


class Later:
    def __init__(self, memory):
        self.memory = memory

    def __buffer__(self, flags):
        return memoryview(self.memory)

    def __release_buffer__(self, view):
        self.view = view


later = Later(bytearray(b"later"))
with memoryview(later) as view:
    print(view.tobytes())
print(later.view.tobytes())
try:
    later.memory.clear()
except BufferError as e:
    print(e)
later.view.release()
later.memory.clear()
print(later.memory)


class Other(bytearray):
    def __buffer__(self, flags):
        return memoryview(b"other")

    def __release_buffer__(self, view):
        try:
            super().__release_buffer__(view)
        except ValueError as e:
            print(e)


with memoryview(Other(b"own")) as view:
    print(view.tobytes())


class First:
    def __buffer__(self, flags):
        return memoryview(b"first")


class Mixed(First, bytearray):
    def __buffer__(self, flags):
        return super().__buffer__(flags)


class Numbers(array.array):
    def __buffer__(self, flags):
        return super().__buffer__(flags)


class Text(bytes):
    def __buffer__(self, flags):
        return super().__buffer__(flags)


print(memoryview(Mixed(b"last")).tobytes(), memoryview(Numbers("h", [1, 2])).tolist(), memoryview(Text(b"t")).tobytes())
