# sys.tracebacklimit, sys.displayhook, and types that have no further instances.
import builtins
import io
import sys


def first():
    1 / 0


def second():
    first()


def third():
    second()


def shown(function, *arguments):
    """What it writes, by a stream of its own, to sys.stderr."""
    stream, sys.stderr = sys.stderr, io.StringIO()
    try:
        function(*arguments)
        return sys.stderr.getvalue().replace(__file__, "FILE")
    finally:
        sys.stderr = stream


try:
    third()
except ZeroDivisionError as caught:
    error = caught
for limit in 10, 3, 2, True, 1, 0, False, -1, 1 << 100, -(1 << 100), None:
    sys.tracebacklimit = limit
    print(limit)
    print(shown(sys.excepthook, type(error), error, error.__traceback__), end="")
sys.tracebacklimit = 1
try:
    try:
        third()
    except ZeroDivisionError:
        raise ExceptionGroup("group", [error])
except ExceptionGroup as group:
    print(shown(sys.excepthook, type(group), group, group.__traceback__), end="")
del sys.tracebacklimit


def display(value, stream):
    saved, sys.stdout = sys.stdout, stream
    if stream is None:
        del sys.stdout
    try:
        sys.displayhook(value)
    except Exception as error:
        return type(error).__name__, str(error)
    finally:
        sys.stdout = saved
    return getattr(builtins, "_", "nothing")


print(display(None, sys.stdout), display([1], sys.stdout), display(None, sys.stdout))
print(display(2, None), builtins._)
for encoding in "ascii", "latin-1", "utf-8":
    stream = io.TextIOWrapper(io.BytesIO(), encoding)
    stream.write("before ")
    print(ascii(display("\xe9\u20ac\U0001f600", stream)))
    stream.flush()
    print(stream.buffer.getvalue())


class NoBuffer:
    encoding = "ascii"

    def __init__(self):
        self.written = []

    def write(self, text):
        text.encode("ascii")
        self.written.append(text)


stream = NoBuffer()
display("\xe9", stream)
print(stream.written)


class Broken:
    def write(self, text):
        raise OSError("broken")


print(display(3, Broken()), builtins._)

for kind in type(sys.flags), type(sys.version_info):
    for arguments in (), ((1, 2, 3, 4, 5),):
        try:
            print(kind(*arguments))
        except TypeError as error:
            print(error)
