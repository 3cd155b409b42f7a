# Tracebacks in the colours of a terminal, which the environment can ask for and refuse.
import io
import os
import sys

NAMES = "PYTHON_COLORS", "NO_COLOR", "FORCE_COLOR", "TERM"


def show(error, **environment):
    for name in NAMES:
        os.environ.pop(name, None)
    os.environ.update(environment)
    stream, sys.stderr = sys.stderr, io.StringIO()
    try:
        sys.excepthook(type(error), error, error.__traceback__)
        text = sys.stderr.getvalue()
    finally:
        sys.stderr = stream
    text = text.replace(os.path.dirname(os.path.abspath(__file__)) + os.sep, "")
    print(text.replace("\x1b[", "<").replace("\0", "?"), end="")


def divide(number):
    return number / 0


def call():
    first = "ä"; divide(1)
    return [
        first,
        divide(1),
    ]


def catch(function, *arguments):
    try:
        function(*arguments)
    except Exception as error:
        return error


error = catch(call)
print("--- colours")
for environment in (
    {"PYTHON_COLORS": "1"},
    {"FORCE_COLOR": "1"},
    {"FORCE_COLOR": "1", "NO_COLOR": "1"},
    {"FORCE_COLOR": "1", "PYTHON_COLORS": "0"},
    {"NO_COLOR": "1", "PYTHON_COLORS": "1"},
    {"FORCE_COLOR": "1", "TERM": "dumb"},
    {"TERM": "xterm"},
):
    print(environment)
    show(catch(divide, 1), **environment)

COLORS = {"PYTHON_COLORS": "1"}
print("--- several lines")
show(error, **COLORS)
print("--- no message, notes, causes")


def fail(cause):
    cause.add_note("a note")
    raise RuntimeError from cause


show(catch(fail, error), **COLORS)
print("--- groups")


def fail_all():
    raise ExceptionGroup("several", [ValueError("one"), catch(divide, 2), ExceptionGroup("inner", [KeyError()])])


show(catch(fail_all), **COLORS)
print("--- syntax errors")
for source in "def f(:\n    pass", "\tx = = 1", "f(a b)", "imprt x", "'abc", "(1,\n2", "if True:\nx", "x = 5 +\n":
    show(catch(compile, source, "<source>", "exec"), **COLORS)
show(SyntaxError("only a message"), **COLORS)
show(SyntaxError("with a name", ("file", None, None, None)), **COLORS)
show(SyntaxError("without text", ("file", 3, None, None)), **COLORS)
show(SyntaxError("without a column", ("file", 3, None, "  text")), **COLORS)
print("--- a theme of the program")
import _colorize

_colorize.set_theme(
    _colorize.default_theme.copy_with(traceback=_colorize.Traceback(type="<T>", message="<M>", reset="<R>"))
)
show(catch(divide, 1), **COLORS)
show(catch(divide, 1), NO_COLOR="1")
