# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Tests of quickstart, for any Python that loads HPy universal extensions: prints a count, exits 1 on a failure."""

import inspect
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import quickstart

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


def test_module():
    check("name", quickstart.__name__, "quickstart")
    check("doc", quickstart.__doc__, "The smallest useful HPy extension: a greeting, a sum, a callback.")
    check("constant", quickstart.ANSWER, 42)
    check("version", quickstart.__version__, "0.1.0")
    check("imported once", sys.modules["quickstart"] is quickstart, True)


def test_greeting():
    check("greeting", quickstart.greeting("Ada"), "Hello, Ada!")
    check("nobody", quickstart.greeting(""), "Hello, !")
    check("beyond ASCII", quickstart.greeting("Zoë 🐍 日本"), "Hello, Zoë 🐍 日本!")
    raises("of an int", TypeError, "greeting() needs a str, not 3", quickstart.greeting, 3)
    raises("of nothing", TypeError, None, quickstart.greeting)
    raises("of two", TypeError, None, quickstart.greeting, "a", "b")
    raises("keyword", TypeError, None, quickstart.greeting, name="a")


def test_signatures():
    check("greeting", str(inspect.signature(quickstart.greeting)), "(name, /)")
    check("text", quickstart.greeting.__text_signature__, "(name, /)")
    check("sum", str(inspect.signature(quickstart.sum)), "(*numbers)")
    check("callback", str(inspect.signature(quickstart.callback)), "(function, /, times=1, argument=None)")
    check("documentation", quickstart.greeting.__doc__, "Return a friendly greeting for a name.")


def test_sum():
    check("nothing", quickstart.sum(), 0)
    check("ints", quickstart.sum(1, 2, 3), 6)
    check("mixed", quickstart.sum(1, 2.5, True), 4.5)
    check("list", quickstart.sum([1, 2, 3, 4]), 10)
    check("empty list", quickstart.sum([]), 0)
    check("large", quickstart.sum(2**62, 2**62), 2**63)
    check("larger", quickstart.sum(10**30, -1), 10**30 - 1)
    check("complex", quickstart.sum(1, 2j), 1 + 2j)
    raises("a string", TypeError, "unsupported operand type(s) for +: 'int' and 'str'", quickstart.sum, 1, "a")

    class Tens:
        def __radd__(self, other):
            return other + 10

    check("__radd__", quickstart.sum(1, Tens(), 2), 13)


def test_callback():
    check("once", quickstart.callback(lambda x: x), [None])
    check("argument", quickstart.callback(len, argument="four"), [4])
    check("times", quickstart.callback(str, 3, 7), ["7", "7", "7"])
    check("keywords", quickstart.callback(repr, argument=1.5, times=2), ["1.5", "1.5"])
    check("never", quickstart.callback(len, 0), [])
    calls = []
    quickstart.callback(calls.append, 2, "x")
    check("side effects", calls, ["x", "x"])
    check("a class", quickstart.callback(int, argument="12"), [12])

    class Counter:
        def __init__(self):
            self.n = 0

        def __call__(self, argument):
            self.n += 1
            return self.n

    check("an instance", quickstart.callback(Counter(), 3), [1, 2, 3])
    check("nested", quickstart.callback(lambda x: quickstart.callback(abs, argument=x), argument=-2), [[2]])
    raises("not callable", TypeError, "callback() needs something to call, not 3", quickstart.callback, 3)
    raises("negative", ValueError, "callback() cannot call -1 times", quickstart.callback, len, -1)
    raises("wrong type", TypeError, None, quickstart.callback, len, "often")
    raises("unknown keyword", TypeError, None, quickstart.callback, len, often=1)
    raises("missing", TypeError, None, quickstart.callback)

    def fail(argument):
        raise KeyError(argument)

    raises("error inside", KeyError, "'x'", quickstart.callback, fail, argument="x")
    try:
        quickstart.callback(fail, argument="x")
    except KeyError as error:
        check("the error's arguments", error.args, ("x",))
        check("the error's traceback", error.__traceback__ is not None, True)


for test in [test_module, test_greeting, test_signatures, test_sum, test_callback]:
    try:
        test()
    except Exception as error:
        failures.append(f"{test.__name__} stopped: {error!r}")

for failure in failures:
    print("FAILED", failure)
print(f"quickstart: {passed} checks passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
