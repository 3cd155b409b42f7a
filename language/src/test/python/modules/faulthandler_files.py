"""What the functions of faulthandler take for a file is looked at when they are called."""
import faulthandler
import io
import signal
import sys


class Odd:
    def fileno(self):
        return "x"


def show(function, *arguments, **keywords):
    try:
        print(function.__name__, function(*arguments, **keywords))
    except (TypeError, ValueError, AttributeError, RuntimeError, OSError) as e:
        print(function.__name__, type(e).__name__, e)


for file in (-1, object(), Odd(), io.StringIO()):
    show(faulthandler.register, signal.SIGUSR1, file=file)
    show(faulthandler.enable, file)
    show(faulthandler.dump_traceback_later, 1000, file=file)
    show(faulthandler.unregister, signal.SIGUSR1)
before, sys.stderr = sys.stderr, None
show(faulthandler.register, signal.SIGUSR1)
show(faulthandler.dump_traceback_later, 1000)
sys.stderr = before
for timeout in (0, -1, float("nan")):
    show(faulthandler.dump_traceback_later, timeout, file=2)
