# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Tests of vector, for any Python that loads HPy universal extensions: prints a count, exits 1 on a failure."""

import copy
import inspect
import math
import os
import pickle
import sys
import weakref

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import vector
from vector import Vector

passed = 0
failures = []


def check(what, actual, expected):
    global passed
    if actual == expected and type(actual) is type(expected):
        passed += 1
    else:
        failures.append(f"{what}: expected {expected!r}, got {actual!r}")


def raises(what, kind, message, function, *args, **kwargs):
    """The call raises exactly that kind with that message (None: any message)."""
    global passed
    try:
        result = function(*args, **kwargs)
    except Exception as error:
        if type(error) is kind and (message is None or str(error) == message):
            passed += 1
        else:
            failures.append(f"{what}: expected {kind.__name__}({message!r}), got {error!r}")
    else:
        failures.append(f"{what}: expected {kind.__name__}, got {result!r}")


def test_construction():
    check("empty", list(Vector([])), [])
    check("ints become floats", list(Vector([1, 2])), [1.0, 2.0])
    check("tuple", list(Vector((1.5, True))), [1.5, 1.0])
    check("range", list(Vector(range(3))), [0.0, 1.0, 2.0])
    check("generator", list(Vector(x / 2 for x in range(3))), [0.0, 0.5, 1.0])
    check("of a vector", list(Vector(Vector([3]))), [3.0])
    check("zeros", list(vector.zeros(2)), [0.0, 0.0])
    check("version", vector.__version__, "0.1.0")
    raises("no argument", TypeError, "Vector() takes exactly one argument (0 given)", Vector)
    raises("two arguments", TypeError, "Vector() takes exactly one argument (2 given)", Vector, [], [])
    raises("keyword", TypeError, "Vector() takes no keyword arguments", Vector, numbers=[])
    raises("of a number", TypeError, "Vector() argument must be a list or another iterable of numbers, not int",
           Vector, 3)
    raises("of a string", TypeError, "Vector element 0 must be a real number, not str", Vector, "ab")
    raises("of a mixed list", TypeError, "Vector element 1 must be a real number, not NoneType", Vector, [1, None])
    raises("too large an int", OverflowError, "int too large to convert to float", Vector, [10**400])
    raises("negative zeros", ValueError, "a Vector cannot have a length of -1", vector.zeros, -1)


def test_failing_elements():
    class Broken:
        def __float__(self):
            raise KeyError("no number today")

    class Fine:
        def __float__(self):
            return 2.5

    check("__float__", list(Vector([Fine()])), [2.5])
    raises("__float__ raises", KeyError, "'no number today'", Vector, [1, Broken()])

    def numbers():
        yield 1
        raise RuntimeError("ran dry")

    raises("iterable raises", RuntimeError, "ran dry", Vector, numbers())


def test_arithmetic():
    v = Vector([1, 2, 4])
    w = Vector([10, 20, 30])
    check("v + w", list(v + w), [11.0, 22.0, 34.0])
    check("v - w", list(v - w), [-9.0, -18.0, -26.0])
    check("v * w", list(v * w), [10.0, 40.0, 120.0])
    check("w / v", list(w / v), [10.0, 10.0, 7.5])
    check("-v", list(-v), [-1.0, -2.0, -4.0])
    check("v + 1", list(v + 1), [2.0, 3.0, 5.0])
    check("1 + v", list(1 + v), [2.0, 3.0, 5.0])
    check("v - 0.5", list(v - 0.5), [0.5, 1.5, 3.5])
    check("10 - v", list(10 - v), [9.0, 8.0, 6.0])
    check("v * True", list(v * True), [1.0, 2.0, 4.0])
    check("2 * v", list(2 * v), [2.0, 4.0, 8.0])
    check("v / 2", list(v / 2), [0.5, 1.0, 2.0])
    check("4 / v", list(4 / v), [4.0, 2.0, 1.0])
    same = v
    v += 1
    check("+= makes another vector", (list(v), list(same)), ([2.0, 3.0, 5.0], [1.0, 2.0, 4.0]))
    check("infinity", list(Vector([math.inf]) * 2), [math.inf])
    check("overflow", list(Vector([1e308]) * 10), [math.inf])
    raises("lengths", ValueError, "vectors of different lengths: 3 and 1", lambda: w + Vector([1]))
    raises("zero", ZeroDivisionError, "division by zero at index 1", lambda: w / Vector([1, 0, 2]))
    raises("zero number", ZeroDivisionError, "division by zero at index 0", lambda: w / 0)
    raises("string", TypeError, None, lambda: w + "a")
    raises("string on the left", TypeError, None, lambda: "a" * w)
    raises("complex", TypeError, None, lambda: w + 1j)
    raises("list", TypeError, None, lambda: w + [1, 2, 3])

    class Other:
        def __radd__(self, other):
            return "radd"

    check("the other operand's turn", w + Other(), "radd")


def test_comparison():
    v = Vector([1, 2])
    check("==", v == Vector([1, 2]), True)
    check("== of other values", v == Vector([1, 3]), False)
    check("== of other lengths", v == Vector([1]), False)
    check("!=", v != Vector([1, 3]), True)
    check("== a list", v == [1.0, 2.0], False)
    check("nan", Vector([math.nan]) == Vector([math.nan]), False)
    check("in a list", v in [None, Vector([1, 2])], True)
    raises("<", TypeError, None, lambda: v < v)
    raises("hash", TypeError, None, hash, v)


def test_sequence():
    v = Vector([1, 2, 3])
    check("len", len(v), 3)
    check("len of none", len(Vector([])), 0)
    raises("no index", TypeError, "sequence index must be integer, not 'str'", lambda: v["a"])
    raises("slice", TypeError, "sequence index must be integer, not 'slice'", lambda: v[0:1])
    raises("huge index", IndexError, "cannot fit 'int' into an index-sized integer", lambda: v[2**70])
    check("true", bool(v), True)
    check("false", bool(Vector([])), False)
    check("v[0]", v[0], 1.0)
    check("v[-1]", v[-1], 3.0)
    check("v[True]", v[True], 2.0)
    v[1] = 20
    v[-1] = -0.5
    check("set", list(v), [1.0, 20.0, -0.5])
    check("iteration", [x * 2 for x in v], [2.0, 40.0, -1.0])
    check("unpacking", (lambda a, *b: (a, b))(*v), (1.0, (20.0, -0.5)))
    check("in", 20 in v, True)
    check("not in", 21 in v, False)
    check("builtin sum", sum(v), 20.5)
    check("max", max(v), 20.0)
    check("reversed", list(reversed(v)), [-0.5, 20.0, 1.0])
    check("enumerate", list(enumerate(Vector([7]))), [(0, 7.0)])
    check("sorted", sorted(v), [-0.5, 1.0, 20.0])
    iterator = iter(v)
    check("iterator", (next(iterator), next(iterator), next(iterator), next(iterator, "end")), (1.0, 20.0, -0.5, "end"))
    raises("v[3]", IndexError, "Vector index out of range", lambda: v[3])
    raises("v[-4]", IndexError, "Vector index out of range", lambda: v[-4])
    raises("v['a']", TypeError, None, lambda: v["a"])
    raises("v[10**30]", IndexError, None, lambda: v[10**30])
    raises("set v[3]", IndexError, "Vector assignment index out of range", v.__setitem__, 3, 1.0)
    raises("set a string", TypeError, "Vector element 0 must be a real number, not str", v.__setitem__, 0, "x")

    def delete():
        del v[0]

    raises("del v[0]", TypeError, "Vector elements cannot be deleted", delete)


def test_methods():
    v = Vector([3, 4])
    check("sum", v.sum(), 7.0)
    check("sum of none", Vector([]).sum(), 0.0)
    check("sum loses nothing", Vector([1, 1e100, 1, -1e100]).sum(), 2.0)
    check("sum of infinities", math.isnan(Vector([math.inf, -math.inf]).sum()), True)
    check("dot", v.dot(Vector([10, 100])), 430.0)
    check("map", list(v.map(lambda x: x * x)), [9.0, 16.0])
    check("map to ints", list(v.map(int)), [3.0, 4.0])
    check("map of none", list(Vector([]).map(int)), [])
    check("map in map", list(v.map(lambda x: v.map(lambda y: x * y).sum())), [21.0, 28.0])
    check("window", list(Vector(range(5)).window(1, 3)), [1.0, 2.0])
    check("empty window", list(v.window(2, 2)), [])
    check("tolist", v.tolist(), [3.0, 4.0])
    check("size", v.size, 2)
    check("repr", repr(Vector([1, 2.5, -0.0, 1e22, math.nan])), "Vector([1.0, 2.5, -0.0, 1e+22, nan])")
    check("repr of none", repr(Vector([])), "Vector([])")
    check("str", str(v), "Vector([3.0, 4.0])")
    check("type's name", Vector.__name__, "Vector")
    check("type's module", Vector.__module__, "vector")
    check("type", type(v) is Vector and type(v + v) is Vector, True)
    check("bound method", [m() for m in [v.sum, v.tolist]], [7.0, [3.0, 4.0]])
    check("unbound method", Vector.sum(v), 7.0)

    def fail(x):
        raise LookupError(f"no {x}")

    raises("callback raises", LookupError, "no 3.0", v.map, fail)
    raises("callback's result", TypeError, "Vector element 0 must be a real number, not str", v.map, str)
    raises("map(3)", TypeError, "map() argument must be callable, not int", v.map, 3)
    raises("dot of a list", TypeError, "dot() argument must be a Vector, not list", v.dot, [1, 2])
    raises("dot of lengths", ValueError, "vectors of different lengths: 2 and 0", v.dot, Vector([]))
    raises("window out of range", IndexError, "window(1, 3) of a Vector of length 2", v.window, 1, 3)
    raises("window of strings", TypeError, None, v.window, "a", "b")
    raises("window(1)", TypeError, None, v.window, 1)
    raises("size is read-only", AttributeError, None, setattr, v, "size", 3)
    raises("no such attribute", AttributeError, None, getattr, v, "length")
    raises("foreign self", TypeError, None, Vector.sum, [1.0])


def test_signatures():
    check("class", Vector.__text_signature__, "(numbers, /)")
    check("documentation", Vector.__doc__, "A one-dimensional array of doubles of fixed length.")
    check("function", str(inspect.signature(Vector.map)), "(self, function, /)")
    check("method", str(inspect.signature(Vector([1.0]).map)), "(function, /)")


def test_names():
    v = Vector([1.0])
    check("method", repr(Vector.sum), "<method 'sum' of 'vector.Vector' objects>")
    check("member", repr(Vector.size), "<member 'size' of 'vector.Vector' objects>")
    check("slot", repr(Vector.__add__), "<slot wrapper '__add__' of 'vector.Vector' objects>")
    check("bound", repr(v.sum).split(" at ")[0], "<built-in method sum of vector.Vector object")
    raises("operator", TypeError, "unsupported operand type(s) for @: 'vector.Vector' and 'int'", lambda: v @ 1)
    raises("order", TypeError, "'<' not supported between instances of 'vector.Vector' and 'int'", lambda: v < 1)
    raises("attribute", AttributeError, "'vector.Vector' object has no attribute 'foo'", lambda: v.foo)
    raises("call", TypeError, "'vector.Vector' object is not callable", lambda: v())
    raises("hash", TypeError, "unhashable type: 'vector.Vector'", hash, v)
    raises("reference", TypeError, "cannot create weak reference to 'vector.Vector' object", weakref.ref, v)
    raises("member", AttributeError, "readonly attribute", setattr, v, "size", 3)
    raises("arguments", TypeError, "Vector.sum() takes no arguments (1 given)", v.sum, 1)
    raises("keywords", TypeError, "Vector.dot() takes no keyword arguments", v.dot, x=1)
    raises("no receiver", TypeError, "unbound method Vector.sum() needs an argument", Vector.sum)
    raises("receiver", TypeError, "descriptor 'sum' for 'vector.Vector' objects doesn't apply to a 'int' object",
           Vector.sum, 3)


def test_copies():
    v = Vector([1.0])
    refusal = "cannot pickle 'vector.Vector' object"
    raises("copy", TypeError, refusal, copy.copy, v)
    raises("deep copy", TypeError, refusal, copy.deepcopy, [v])
    raises("pickle", TypeError, refusal, pickle.dumps, v)
    raises("half made", TypeError, "object.__new__(vector.Vector) is not safe, use vector.Vector.__new__()",
           object.__new__, Vector)


def test_subclass():
    raises("no subclass", TypeError, None, type, "Named", (Vector,), {})


def test_many():
    total = 0.0
    for i in range(20000):
        total += Vector([i, 1]).sum()
    check("many short lives", total, 200010000.0)
    check("a long one", (Vector(range(100000)) * 2).sum(), 9999900000.0)


for test in [test_construction, test_failing_elements, test_arithmetic, test_comparison, test_sequence, test_methods,
             test_signatures, test_names, test_copies, test_subclass, test_many]:
    try:
        test()
    except Exception as error:
        failures.append(f"{test.__name__} stopped: {error!r}")

for failure in failures:
    print("FAILED", failure)
print(f"vector: {passed} checks passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
