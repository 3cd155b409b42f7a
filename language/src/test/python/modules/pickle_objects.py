"""Picklers and unpicklers as objects: what they remember, what subclasses change, files, buffers."""

import collections
import copyreg
import io
import pickle
import sys


def attempt(function, *args):
    try:
        print("fine", function(*args))
    except Exception as e:
        print(type(e).__name__, e)


print("attributes")
pickler = pickle.Pickler(io.BytesIO())
print(pickler.bin, pickler.fast, pickler.memo.copy(), type(pickler.memo).__name__, hasattr(pickler, "__dict__"))
attempt(getattr, pickler, "dispatch_table")
attempt(setattr, pickler, "memo", 3)
attempt(delattr, pickler, "memo")
attempt(setattr, pickler, "memo", {1: 2})
attempt(setattr, pickler, "x", 3)
attempt(getattr, pickler, "x")
attempt(setattr, pickler, "bin", "x")
attempt(delattr, pickler, "fast")
pickler.dispatch_table = {}
print(pickler.dispatch_table)
del pickler.dispatch_table
attempt(delattr, pickler, "dispatch_table")
unpickler = pickle.Unpickler(io.BytesIO(b"N."))
print(unpickler.memo.copy())
attempt(setattr, unpickler, "memo", {"a": 1})
attempt(setattr, unpickler, "memo", {-1: 1})
attempt(setattr, unpickler, "memo", 5)
attempt(unpickler.persistent_load, 3)
print(pickler.persistent_id(3), hash(pickle.Pickler) == hash(pickle.Pickler))
attempt(hash, pickler.memo)

print("memo")
file = io.BytesIO()
pickler = pickle.Pickler(file, 2)
shared = ["shared"]
pickler.dump(shared)
pickler.dump(shared)
print(file.getvalue(), sorted(number for number, value in pickler.memo.copy().values()))
other = pickle.Pickler(file, 2)
other.memo = pickler.memo
other.dump([shared])
pickler.clear_memo()
print(pickler.memo.copy(), len(other.memo.copy()))
pickler.memo = other.memo.copy()
pickler.dump(shared)
print(file.getvalue())
file.seek(0)
unpickler = pickle.Unpickler(file)
loaded = [unpickler.load() for _ in range(4)]
print(loaded, loaded[0] is loaded[1], loaded[0] is loaded[2][0], unpickler.memo.copy())
attempt(unpickler.load)
again = pickle.Unpickler(io.BytesIO(b"h\x00."))
again.memo = unpickler.memo
print(again.load() is loaded[0])
unpickler.memo.clear()
print(unpickler.memo.copy(), again.memo.copy())

print("fast")
file = io.BytesIO()
pickler = pickle.Pickler(file)
pickler.fast = True
pickler.dump([shared, shared, "s", "s"])
print(file.getvalue())
circle = []
circle.append({"circle": circle})
try:
    pickler.dump(circle)
except ValueError as e:
    print(str(e)[:60])


class Thing:
    def __init__(self, name="thing"):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name!r})"


print("persistent ids")


class Persistent(pickle.Pickler):
    def persistent_id(self, value):
        return ("thing", value.name) if isinstance(value, Thing) else None


class Loading(pickle.Unpickler):
    def persistent_load(self, pid):
        return Thing(pid)


for protocol in 0, 1, 5:
    file = io.BytesIO()
    Persistent(file, protocol).dump([Thing("a"), 1])
    print(file.getvalue(), Loading(io.BytesIO(file.getvalue())).load())
    attempt(pickle.loads, file.getvalue())
pickler = pickle.Pickler(file := io.BytesIO())
pickler.persistent_id = lambda value: "PID" if value == 5 else None
pickler.dump([5, 6])
del pickler.persistent_id
pickler.dump([5, 6])
print(file.getvalue())
unpickler = pickle.Unpickler(io.BytesIO(file.getvalue()))
unpickler.persistent_load = lambda pid: [pid]
print(unpickler.load(), unpickler.load())


class Unnamed(pickle.Pickler):
    def persistent_id(self, value):
        return "né"


attempt(Unnamed(io.BytesIO(), 0).dump, 1)

print("reducers")


class Overriding(pickle.Pickler):
    dispatch_table = copyreg.dispatch_table.copy()

    def reducer_override(self, value):
        if isinstance(value, type) and value.__name__ == "Thing":
            return getattr, (sys.modules[Thing.__module__].Thing, "__base__") if value is None else (object, "__class__")
        if value is len:
            return "max"
        return NotImplemented


Overriding.dispatch_table[Thing] = lambda thing: (Thing, ("reduced",))
file = io.BytesIO()
Overriding(file).dump([Thing("a"), {"k": Thing("b")}])
print(file.getvalue())
attempt(Overriding(io.BytesIO()).dump, len)
pickler = pickle.Pickler(file := io.BytesIO())
pickler.dispatch_table = collections.ChainMap({Thing: lambda thing: (str, (thing.name,))}, copyreg.dispatch_table)
pickler.dump([Thing("x"), 1j])
print(pickle.loads(file.getvalue()))
copyreg.pickle(Thing, lambda thing: (Thing, (thing.name * 2,)))
print(pickle.loads(pickle.dumps([Thing("ab")])))
del copyreg.dispatch_table[Thing]
print(pickle.loads(pickle.dumps([Thing("ab")])))


class Setting:
    def __reduce__(self):
        return Thing, (), {"name": "state"}, None, None, lambda: 0


def set_state(thing, state):
    thing.name = "set by " + state


class Set(Setting):
    def __reduce__(self):
        return Thing, (), "function", None, None, set_state


print(pickle.loads(pickle.dumps(Set())), pickle.dumps(Set()))


class Odd:
    def __setstate__(self, state):
        self.seen = state


odd = Odd()
odd.x = 1
print(pickle.loads(pickle.dumps(odd)).seen)
plain = Thing()
plain.__dict__[3] = 4
plain.__reduce_ex__ = lambda protocol: (Thing, ("own",))
print(pickle.loads(pickle.dumps(plain)))
del plain.__reduce_ex__
print(pickle.loads(pickle.dumps(plain)).__dict__)

print("classes")


class Careful(pickle.Unpickler):
    def find_class(self, module, name):
        print("find", module, name)
        if name == "eval":
            raise pickle.UnpicklingError("forbidden")
        return super().find_class(module, name)


for protocol in 0, 2, 4:
    print(Careful(io.BytesIO(pickle.dumps([Thing("f"), range(2)], protocol))).load())
attempt(Careful(io.BytesIO(b"cbuiltins\neval\n.")).load)
print(pickle.loads(b"c__builtin__\nxrange\n."), pickle.loads(b"c__builtin__\nmax\n."))
attempt(lambda: pickle.loads(b"c__builtin__\nxrange\n.", fix_imports=False))
print(pickle.dumps(range(3), 2), pickle.dumps(range(3), 2, fix_imports=False))
print(pickle.loads(b"S'\\xe9'\n.", encoding="latin1"), pickle.loads(b"U\x01\xe9.", encoding="bytes"), pickle.loads(b"U\x01\xe9.", errors="replace"))
for code in 1, 0xab, 0xabcd, 0xabcdef:
    copyreg.add_extension(__name__, "Thing", code)
    pickled = pickle.dumps(Thing, 2)
    print(pickled, pickle.loads(pickled) is Thing, pickle.loads(pickled) is Thing, pickle.dumps(Thing, 1))
    copyreg.remove_extension(__name__, "Thing", code)

print("files")


class Writing:
    def write(self, data):
        print("write", type(data).__name__, len(data))


class Reading:
    def __init__(self, data):
        self.file = io.BytesIO(data)

    def read(self, n):
        data = self.file.read(n)
        print("read", n, len(data))
        return data

    def readline(self):
        data = self.file.readline()
        print("readline", len(data))
        return data


for protocol in 0, 3, 4:
    pickle.dump(["a" * 10, b"x" * 100_000, "y" * 70_000, list(range(100))], Writing(), protocol)
print(pickle.load(Reading(pickle.dumps([1, "two"], 0))))
print(pickle.load(Reading(pickle.dumps([1, "two", b"three"]))))
two = io.BufferedReader(io.BytesIO(pickle.dumps("first", 2) + pickle.dumps(["second"], 0) + pickle.dumps(3)))
print(pickle.load(two), pickle.load(two), pickle.load(two), two.read())


class Wrong(Reading):
    def read(self, n):
        return "text"


attempt(pickle.load, Wrong(b""))


class Recursive:
    def __reduce__(self):
        pickler.dump(1)
        return int, ()


pickler = pickle.Pickler(io.BytesIO())
attempt(pickler.dump, Recursive())
pickler.dump(1)

print("mutation")


class Clearing:
    def __reduce__(self):
        collection.clear()
        return int, ()


for collection in {1: Clearing(), 2: 2}, {Clearing(), 1}:
    attempt(pickle.dumps, collection)
collection = [Clearing(), 1, 2]
print(pickle.loads(pickle.dumps(collection)), collection)

print("buffers")
for owner in b"bytes", bytearray(b"array"), memoryview(b"view")[1:], memoryview(bytearray(b"abcdef"))[::2]:
    buffer = pickle.PickleBuffer(owner)
    attempt(lambda: (bytes(buffer.raw()), memoryview(buffer).readonly))
    attempt(pickle.dumps, buffer, 4)
    attempt(pickle.dumps, buffer)
    buffers = []
    attempt(lambda: pickle.dumps([buffer, 1], buffer_callback=buffers.append))
    print(len(buffers))
    if buffers:
        pickled = pickle.dumps([buffer, 1], buffer_callback=lambda b: False)
        back = pickle.loads(pickled, buffers=[owner])
        print(back[0] is owner, type(back[0]).__name__)
        attempt(lambda: pickle.loads(pickled))
        attempt(lambda: pickle.loads(pickled, buffers=[]))
    print(pickle.dumps([buffer, buffer], buffer_callback=lambda b: True) if buffers else "")
    buffer.release()
    attempt(buffer.raw)
    attempt(memoryview, buffer)
attempt(pickle.PickleBuffer, 1)
print(type(pickle.loads(pickle.dumps(pickle.PickleBuffer(b"r"), buffer_callback=lambda b: None), buffers=[bytearray(b"w")])).__name__)

print("exceptions")
for error in [
    ImportError("m"), ImportError("m", name="n", path="p", name_from="f"), ImportError(name=None), ModuleNotFoundError("x", name="y"),
    AttributeError("m"), AttributeError("m", name="n", obj=3), AttributeError(), NameError("m", name="n"), OSError(2, "m", "f"),
    StopIteration(3), SystemExit(4), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "why"), UnicodeDecodeError("utf-8", bytearray(b"\xff"), 0, 1, "why"), KeyError("k"), ExceptionGroup("g", [ValueError(1)]),
]:
    error.extra = 1
    back = pickle.loads(pickle.dumps(error))
    print(repr(back), back.__dict__, [getattr(back, name, "-") for name in ("name", "path", "name_from", "obj")])
    print(error.__reduce__(), str(back) == str(error))

# a namespace, with itself in it
import types
space = types.SimpleNamespace(x=1, y=[2])
space.own = space
again = pickle.loads(pickle.dumps(space))
print(type(again) is types.SimpleNamespace, again.x, again.y, again.own is again)
print(types.SimpleNamespace(a=1).__reduce__())
