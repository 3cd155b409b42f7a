"""What a thread can learn of the others and do to them: frames, exceptions, trace functions, interrupts."""
import _thread
import io
import signal
import sys
import threading


def names(frame):
    found = []
    while frame:
        found.append(frame.f_code.co_name)
        frame = frame.f_back
    return found


release = threading.Event()
started = threading.Event()


def generator():
    local = "seen"
    try:
        raise KeyError("held")
    except KeyError:
        started.set() or release.wait()
        yield local


def waiting():
    return next(generator())


thread = threading.Thread(target=waiting)
thread.start()
started.wait()
frames = sys._current_frames()
print(set(frames) == {thread.ident, threading.get_ident()}, frames[threading.get_ident()] is sys._getframe())
called = names(frames[thread.ident])
print(called[called.index("generator"):])
frame = frames[thread.ident]
while frame.f_code is not generator.__code__:
    frame = frame.f_back
print(frame.f_locals, frame.f_lineno - frame.f_code.co_firstlineno)
exceptions = sys._current_exceptions()
print(repr(exceptions[thread.ident]), exceptions[threading.get_ident()])
release.set()
thread.join()
print(thread.ident in sys._current_frames())

events = []


def trace(frame, event, argument):
    if frame.f_code is inner.__code__:
        events.append((threading.current_thread().name, event))
    return trace


def inner():
    pass


def loop():
    started.set()
    release.wait()
    inner()


for set_all, get in (
    (threading.settrace_all_threads, threading.gettrace),
    (threading.setprofile_all_threads, threading.getprofile),
):
    started.clear()
    release.clear()
    thread = threading.Thread(target=loop, name="looping")
    thread.start()
    started.wait()
    set_all(trace)
    print(get() is trace)
    release.set()
    thread.join()
    set_all(None)
    print(events, get(), sys.gettrace(), sys.getprofile())
    events.clear()


def hook(arguments):
    print("hook", arguments.exc_type.__name__, arguments.exc_value, arguments.thread.name)


threading.excepthook = hook
for target in (lambda: 1 / 0, sys.exit):
    thread = threading.Thread(target=target, name=target.__name__)
    thread.start()
    thread.join()
threading.excepthook = threading.__excepthook__


error, sys.stderr = sys.stderr, io.StringIO()
try:
    raise ValueError("message")
except ValueError as caught:
    values = type(caught), caught, None
for thread in (threading.Thread(name="uncaught"), None):
    arguments = threading.ExceptHookArgs((*values, thread))
    threading.excepthook(arguments)
    print(sys.stderr.getvalue().replace(f"thread {threading.get_ident()}:", "thread IDENT:"))
    sys.stderr = io.StringIO()
sys.stderr = None
threading.excepthook(arguments)
sys.stderr = error
print(type(arguments), arguments[0])
for function, argument in (
    (threading.excepthook, arguments[:]),
    (threading.ExceptHookArgs, (1, 2)),
    (sys.unraisablehook, arguments),
):
    try:
        function(argument)
    except TypeError as caught:
        print(caught)

try:
    _thread.interrupt_main()
    while True:
        pass
except KeyboardInterrupt as caught:
    print(repr(caught))
got = []
before = signal.signal(signal.SIGTERM, lambda number, frame: got.append(number))
_thread.interrupt_main(signal.SIGTERM)
while not got:
    pass
print(got)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
_thread.interrupt_main(signal.SIGTERM)
signal.signal(signal.SIGTERM, signal.SIG_DFL)
_thread.interrupt_main(signal.SIGTERM)
for number in (0, 1000):
    try:
        _thread.interrupt_main(number)
    except ValueError as caught:
        print(caught)
