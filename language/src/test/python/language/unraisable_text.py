# What is printed of exceptions that nobody can catch: each alone, without what led to it.
import decimal
import gc
import io
import re
import sys


def shown(*actions, collects=True):
    real, sys.stderr = sys.stderr, io.StringIO()
    try:
        for action in actions:
            action()
        if collects:
            gc.collect()
        text = sys.stderr.getvalue()
    finally:
        sys.stderr = real
    text = re.sub(r"0x[0-9a-f]+", "0x", text)
    text = re.sub(r'File "[^"]*[/\\]', 'File "', text)
    print("\n".join(sorted(re.split("^(?=Exception ignored)", text, flags=re.MULTILINE))))


def dropping(function):
    class Dropped:
        def __del__(self):
            function()

    return Dropped


class Outer:
    class Inner(Exception):
        pass


class Mute(Exception):
    def __str__(self):
        raise KeyError("no text")


def chained():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("second")


def caused():
    try:
        1 / 0
    except ZeroDivisionError as first:
        error = KeyError("several\nlines")
        error.add_note("a note")
        raise error from first


def grouped():
    raise ExceptionGroup("group", [ValueError(1), ExceptionGroup("inner", [TypeError(2)])])


def several_lines():
    return [each
            for each in
            chained()]


def nested(depth):
    if depth:
        nested(depth - 1)
    else:
        1 / 0


def raising(error):
    def function():
        raise error

    return function


functions = [chained, caused, grouped, several_lines, lambda: nested(8), lambda: exec("a b"), lambda: exec("1/0")]

Foreign = type("Foreign", (Exception,), {"__module__": 3})
for error in KeyError(), KeyError("key"), Outer.Inner("x"), Mute(), decimal.Overflow(3), ValueError("a\nb"), Foreign("q"):
    functions.append(raising(error))
shown(*map(dropping, functions))


def generator():
    try:
        yield 1
    finally:
        chained()


def drop_generator():
    next(generator())


shown(drop_generator)


def failing_hook(arguments):
    raise LookupError(f"hook of {arguments.exc_value!r}") from arguments.exc_value


sys.unraisablehook = failing_hook
shown(dropping(chained))
sys.unraisablehook = sys.__unraisablehook__

# By hand, as often as one likes.
kept = []
sys.unraisablehook = kept.append
dropping(chained)()
gc.collect()
sys.unraisablehook = sys.__unraisablehook__
Arguments = type(kept[0])
print(Arguments, hasattr(sys, "UnraisableHookArgs"))


class Nameless:
    def __repr__(self):
        raise ValueError("no representation")


for arguments in (
    (ValueError, ValueError("text"), None, None, None),
    (ValueError, None, None, None, 5),
    (ValueError, None, None, "message", 5),
    (ValueError, TypeError(3), None, "message", None),
    (ValueError, TypeError(3), None, "message", Nameless()),
    (OSError, OSError(2, "gone", "file"), kept[0].exc_traceback, None, "object"),
):
    shown(lambda: sys.unraisablehook(Arguments(arguments)), collects=False)
