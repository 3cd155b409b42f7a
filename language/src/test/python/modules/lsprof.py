# The profiler under cProfile: calls of Python functions, by caller, and what it says when used wrongly.
import _lsprof
import sys


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def label(code):
    return getattr(code, "co_name", code)


def show(profiler):
    for entry in sorted(profiler.getstats(), key=lambda entry: label(entry.code)):
        calls = sorted((label(sub.code), sub.callcount, sub.reccallcount) for sub in entry.calls or ())
        print(label(entry.code), entry.callcount, entry.reccallcount, calls)


def numbers():
    yield 1
    yield 2


def fail():
    raise ValueError


def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


async def answer():
    return 42


async def ask():
    return await answer()


def work():
    for number in numbers():
        pass
    try:
        fail()
    except ValueError:
        pass
    factorial(5)
    even(4)
    [factorial(n) for n in (1, 2)]
    try:
        ask().send(None)
    except StopIteration:
        pass

    class Local:
        def method(self):
            pass

    Local().method()


profiler = _lsprof.Profiler()
print("by caller")
profiler.enable(builtins=False)
work()
profiler.disable()
show(profiler)

print("not by caller, added to that")
profiler.enable(subcalls=False, builtins=False)
work()
profiler.disable()
show(profiler)
profiler.clear()
print(profiler.getstats())


def stop():
    profiler.disable()
    factorial(3)


print("disabled within a call")
profiler.enable(builtins=False)
stop()
show(profiler)
profiler.clear()


def start():
    profiler.enable(builtins=False)
    factorial(2)


print("enabled within a call")
start()
factorial(3)
profiler.disable()
show(profiler)
profiler.clear()

class Names(list):
    def add(self, name):
        super().append(name)


def call_builtins():
    names = Names()
    names.add("a")
    [1].copy()
    list.append([], 2)
    "".join(["b"])
    joined = ", ".join
    joined("c")
    max([1], key=lambda n: n)
    max(*[1, 2], **{})
    int("3")
    [len(name) for name in ("d", "e")]
    list(len(name) for name in "fgh")
    sum(numbers())
    try:
        len(3)
    except TypeError:
        factorial(1)


print("built-in functions")
profiler.enable()
call_builtins()
profiler.disable()
show(profiler)
profiler.clear()
profiler.enable(subcalls=False)
len("in the same block")
profiler.disable()
show(profiler)
profiler.clear()

print("one at a time")
profiler.enable()
print(sys.monitoring.get_tool(sys.monitoring.PROFILER_ID))
attempt(profiler.enable)
attempt(_lsprof.Profiler().enable)
_lsprof.Profiler().disable()
profiler.disable()
print(sys.monitoring.get_tool(sys.monitoring.PROFILER_ID), profiler.disable())
sys.monitoring.use_tool_id(sys.monitoring.PROFILER_ID, "other")
attempt(profiler.enable)
sys.monitoring.free_tool_id(sys.monitoring.PROFILER_ID)

print("arguments")
attempt(lambda: _lsprof.Profiler(timeunit=None))
attempt(lambda: _lsprof.Profiler(other=1))
attempt(lambda: _lsprof.Profiler(1, 2, 3, 4, 5))
attempt(lambda: profiler.enable(1, 2, 3))
attempt(lambda: profiler.disable(1))
attempt(lambda: profiler._pystart_callback())
attempt(lambda: _lsprof.profiler_entry((1, 2, 3)))
print(_lsprof.profiler_entry(range(6)), _lsprof.profiler_subentry(range(5)))


class Index:
    def __index__(self):
        return 3


print("timers")
sys.unraisablehook = lambda args: print(args.exc_type.__name__, args.exc_value)
ticks = iter(range(0, 1000, 7))
timers = [ticks.__next__, lambda: 2.5, lambda: True, lambda: "a", Index, lambda: 2 ** 70]
for timer in timers:
    for unit in 0, 0.5:
        timed = _lsprof.Profiler(timer, unit)
        timed.enable(builtins=False)
        factorial(2)
        timed.disable()
        print([entry[1:5] for entry in timed.getstats()])


def timer_that(action):
    def timer():
        action(asking)
        return 0

    asking = _lsprof.Profiler(timer)
    asking.enable(builtins=False)
    factorial(1)
    asking.disable()


timer_that(lambda profiler: profiler.disable())
timer_that(lambda profiler: profiler.clear())
