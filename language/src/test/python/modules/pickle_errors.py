"""What pickle raises, and which notes say where in the graph it happened."""

import copyreg
import io
import pickle
import re
import sys


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
    except Exception as e:
        message = re.sub("0x[0-9a-f]+", "0x..", str(e))
        context = type(e.__context__).__name__ if e.__context__ else ""
        print(type(e).__name__, "|", message, "|", getattr(e, "__notes__", ""), context)
    else:
        print("fine", repr(result)[:100])


class Reduced:
    def __init__(self, value):
        self.value = value

    def __reduce_ex__(self, protocol):
        return self.value


class Named:
    pass


class Lying:
    __class__ = int


def newobj(*args):
    pass


def newobj_ex(*args):
    pass


newobj.__name__ = "__newobj__"
newobj_ex.__name__ = "__newobj_ex__"

print("reduce")
for value in [
    1, (), (int,), (1,) * 7, (1, 2), (1, 2, 3), (int, 2), (int, (), None, 5), (int, (), None, None, 5), (int, (), None, None, None, 5),
    (int, (), None, None, iter([1])), (int, (), None, None, iter([(1, 2, 3)])),
    "foo", "sys.foo", "Named", "Named.x",
    (newobj, ()), (newobj, (1,)), (newobj, (int,)), (newobj_ex, ()), (newobj_ex, (1, 2, 3)), (newobj_ex, (int, 2, 3)), (newobj_ex, (int, (), 3)),
    (sys, ()), (len, (sys,)), (int, (), sys), (int, (), None, iter([1, sys])), (int, (), None, None, iter([("k", sys)])), (int, (), 1, None, None, lambda: 0),
    (newobj, (Reduced, sys)), (newobj_ex, (Reduced, (sys,), {})),
]:
    attempt(pickle.dumps, Reduced(value))
attempt(pickle.dumps, Reduced((newobj_ex, (Reduced, (sys,), {}))), 2)

print("notes")
attempt(pickle.dumps, [1, {2: [lambda: 0]}])
attempt(pickle.dumps, {"a": 1, "b": (1, 2, sys)})
attempt(pickle.dumps, {sys: 1})
attempt(pickle.dumps, {frozenset(["x"]): {sys}})
attempt(pickle.dumps, frozenset([sys]))
attempt(pickle.dumps, (1, 2, 3, 4, 5, sys))
holder = Named()
holder.attribute = [sys]
for protocol in 0, 2, 5:
    attempt(pickle.dumps, holder, protocol)


def local():
    class Local:
        pass

    return Local


attempt(pickle.dumps, local())
attempt(pickle.dumps, local()())
attempt(pickle.dumps, (x for x in ()))
Named.__module__ = "no_such_module"
attempt(pickle.dumps, Named)
Named.__module__ = "sys"
attempt(pickle.dumps, Named)
Named.__module__ = __name__
former, Named = Named, 1
attempt(pickle.dumps, former)
Named = former
for protocol in 0, 3, 4:
    attempt(pickle.dumps, Reduced("né"), protocol)

print("arguments")
attempt(pickle.Pickler, 1)
attempt(pickle.Unpickler, 1)
attempt(pickle.Pickler, io.BytesIO(), 6)
attempt(pickle.Pickler, io.BytesIO(), 4, buffer_callback=print)
attempt(pickle.dumps, 1, "x")
attempt(pickle.dumps, 1, -1)
attempt(pickle.loads, "x")
attempt(pickle.loads, b"", encoding="a\0")
attempt(pickle.loads, b"N.", buffers=3)
attempt(pickle.dump, 1, 2)
attempt(pickle.load, 2)
unstarted = pickle.Pickler.__new__(pickle.Pickler)
attempt(unstarted.dump, 1)
attempt(pickle.Unpickler.__new__(pickle.Unpickler).load)

print("pickles")
for pickled in [
    b"", b"N", b"0.", b"2.", b"(.", b"(0N.", b"}(Ku.", b"]a.", b"X\xff", b"U\x05a.", b"\x80\x07", b"q\x00.", b"g5\n.", b"h\x05.", b"gx\n.",
    b"p-1\n.", b"Np-1\n.", b"I12x\n.", b"I010\n.", b"I01\n.", b"I00\n.", b"L010L\n.", b"Lx\n.", b"F1x\n.", b"F1.5\n.",
    b'S"a\n.', b"S'a\\x41'\n.", b"S'\xff'\n.", b"cos\nxx\n.", b"\x8c\x02os\x8c\x03x.y\x93.", b"\x80\x04\x8c\x02os\x8c\x03x.y\x93.",
    b"KK\x93.", b"K\x01K\x01\x93.", b"\x82\x01.", b"\x82\x00.", b"\x84\xff\xff\xff\xff.", b"Pabc\n.", b"P\xff\n.", b"K\x01Q.", b"\x97.",
    b"}K\x01b.", b"]}N\x86b.", b")\x81.", b"K\x01)\x81.", b"cbuiltins\nint\nK\x01\x81.", b"cbuiltins\nint\n))\x92.", b"cbuiltins\nint\n)}\x92.",
    b"(cbuiltins\nint\no.", b"(ibuiltins\nint\n.", b"(o.", b"t.", b"(K\x01d.", b"(K\x01K\x02d.", b"\x8a\x01\xff.", b"\x8b\xff\xff\xff\xff.",
    b"\x8d" + b"\xff" * 8, b"\x8e" + b"\xff" * 8, b"\x95" + b"\xff" * 8, b"\x96" + b"\xff" * 8, b"\xff", b"\n", b"'", b"Vab\\u0041\\x\n.",
    b"V\\u00\n.", b"X\x01\0\0\0\xff.", b"X\x03\0\0\0\xed\xa0\x80.", b"e.", b"(K\x01e.", b"]K\x01a.", b"](K\x01K\x02e.", b"cbuiltins\nint\n(K\x01e.",
    b"K\x01(K\x01\x90.", b"T\xff\xff\xff\xff.", b"NR.", b"cbuiltins\nint\nNR.", b"\x98.", b"B\xff\xff\xff\xff", b"\x95\x05\0\0\0\0\0\0\0N.",
    b"cno_such_module\nx\n.", b"c\nx\n.", b"(N1N.", b"((NN.", b"N(N0.", b"N(Nt.", b"](((", b"\x8f(K\x01K\x01\x90.", b"(K\x01K\x01\x91.", b"r\xff\xff\xff\xff.",
    b"i\n", b"M\x01", b"G12345678.", b"\x8a\x09\0\0\0\0\0\0\0\0\x01.", b"\x8a\x00.",
]:
    print(pickled, end=" ")
    attempt(pickle.loads, pickled)

copyreg.add_extension("os", "no_such_name", 7)
attempt(pickle.loads, b"\x82\x07.")
copyreg.remove_extension("os", "no_such_name", 7)

print("depth")
deep = []
for _ in range(300_000):
    deep = [deep]
for protocol in range(6):
    try:
        pickle.dumps(deep, protocol)
    except RecursionError:
        print("RecursionError")
while deep:
    deep = deep.pop()
