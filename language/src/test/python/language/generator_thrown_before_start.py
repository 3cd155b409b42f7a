# What is thrown into a generator that nothing has begun passes through its frame, at the line of its definition.
import sys
import traceback
import types


def plain():
    print("never")
    yield 1


@types.coroutine
def decorated(
    a=1,
):
    yield a


async def coroutine():
    print("never")


async def items():
    yield 1


def outer():
    try:
        yield from plain()
    except KeyError as e:
        print("outer", lines(e))
        raise


def lines(e):
    return [(f.name, f.lineno) for f in traceback.extract_tb(e.__traceback__)]


def throw(target, error):
    try:
        target.throw(error)
    except BaseException as e:
        print(type(e).__name__, e, lines(e), e.__context__)


expression = (
    x
    for x in [1]
)
for error in (ValueError("v"), StopIteration("s"), GeneratorExit(), StopAsyncIteration("a")):
    for target in (
        plain(),
        decorated(),
        coroutine(),
        coroutine().__await__(),
        items().asend(None),
        items().athrow(OSError()),
        outer(),
        expression,
    ):
        throw(target, error.with_traceback(None))

g = plain()
throw(g, ValueError(1))
throw(g, ValueError(2))
print(list(g), g.gi_frame, g.gi_running)

g = outer()
print(next(g))
throw(g, KeyError("k"))

try:
    plain().throw(ValueError("shown"))
except ValueError:
    for line in traceback.format_exc().splitlines():
        if "File" not in line:
            print(line)

try:
    raise OSError("handled")
except OSError:
    throw(plain(), ValueError("inside"))


# Trace functions and monitoring are told of it.
def told(frame, event, arg):
    if frame.f_code is plain.__code__:
        print(event, frame.f_lineno - frame.f_code.co_firstlineno, arg and arg[0])
    return told


g = plain()
sys.settrace(told)
throw(g, ValueError("traced"))
sys.settrace(None)

events = sys.monitoring.events
names = ("PY_START", "PY_RESUME", "PY_THROW", "RAISE", "PY_UNWIND")
sys.monitoring.use_tool_id(1, "told")
for name in names:
    def monitored(code, offset, *rest, name=name):
        if code is plain.__code__:
            print(name, rest)

    sys.monitoring.register_callback(1, getattr(events, name), monitored)
g = plain()
sys.monitoring.set_events(1, sum(getattr(events, name) for name in names))
throw(g, ValueError("monitored"))
sys.monitoring.set_events(1, 0)
sys.monitoring.free_tool_id(1)


# An iterator that is delegated to is given what throw was given.
class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        return "item"

    def throw(self, *args):
        return args


def delegating():
    yield from Iterator()


def twice():
    yield from delegating()


import warnings

warnings.simplefilter("ignore")
g = twice()
next(g)
print(g.throw(ValueError))
print(g.throw(ValueError, "text"))
print(g.throw(ValueError, ("a", "b"), None))
print(g.throw(ValueError("instance")))
