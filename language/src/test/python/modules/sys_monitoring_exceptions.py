"""Events of sys.monitoring about exceptions and the ends of generators; cleaning up may handle an exception once more."""

import sys

EVENTS = sys.monitoring.events
TOOL = 4
NAMES = (
    "PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD", "STOP_ITERATION", "RAISE", "EXCEPTION_HANDLED", "PY_UNWIND",
    "RERAISE")
ALL = 0
sys.monitoring.use_tool_id(TOOL, "exceptions")
log = []
for name in NAMES:
    def callback(code, offset, *arguments, name=name):
        if code.co_name not in ("show", "callback"):
            log.append((name, code.co_name, *map(repr, arguments)))

    ALL |= getattr(EVENTS, name)
    sys.monitoring.register_callback(TOOL, getattr(EVENTS, name), callback)


def show(function):
    log.clear()
    sys.monitoring.set_events(TOOL, ALL)
    try:
        function()
    except Exception:
        pass
    sys.monitoring.set_events(TOOL, 0)
    print(function.__name__)
    for each in dict.fromkeys(log):
        print("   ", *each)


def simple():
    try:
        raise KeyError(1)
    except KeyError:
        pass


def no_match():
    try:
        raise KeyError(1)
    except ValueError:
        pass


def cleaned():
    try:
        raise KeyError(1)
    finally:
        x = 1


class Context:
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        pass

    def __exit__(self, *exception):
        return self.swallow


swallowing, passing = Context(True), Context(False)


def managed():
    with swallowing:
        raise KeyError(2)
    with passing:
        raise KeyError(3)


def explicit():
    try:
        raise KeyError(1)
    except KeyError:
        raise


def star():
    try:
        raise ValueError(1)
    except* TypeError:
        pass


def star_match():
    try:
        raise ValueError(1)
    except* ValueError:
        pass


def generator():
    yield 1
    return 5


def loop():
    for x in generator():
        pass


def delegating():
    x = yield from generator()


def run_delegating():
    list(delegating())


def suspended():
    try:
        yield 1
        raise KeyError(5)
    except KeyError:
        yield 2
    try:
        yield 3
        raise KeyError(6)
    except ValueError:
        pass


def run_suspended():
    list(suspended())


def inner():
    raise KeyError(4)


def outer():
    inner()


for function in (
        simple, no_match, cleaned, managed, explicit, star, star_match, loop, run_delegating, run_suspended, outer):
    show(function)

calls = EVENTS.CALL | EVENTS.C_RETURN | EVENTS.C_RAISE
sys.monitoring.set_local_events(TOOL, simple.__code__, calls)
print(sys.monitoring.get_local_events(TOOL, simple.__code__) == EVENTS.CALL)
for events in EVENTS.C_RAISE, EVENTS.RAISE:
    try:
        sys.monitoring.set_local_events(TOOL, simple.__code__, events)
    except ValueError as e:
        print(e)
sys.monitoring.free_tool_id(TOOL)
