# Interpreters beside the main one: making, running, calling, ending them.
import os
import re
import _interpreters
from concurrent import interpreters


def attempt(function, *args, **kwargs):
    try:
        print("returned", function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, re.sub(" at 0x[0-9a-f]+", "", str(e)))
        if e.__cause__ is not None:
            reason = re.sub(" at 0x[0-9a-f]+", "", str(e.__cause__)).splitlines()[0]
            print("  because of", type(e.__cause__).__name__, reason)


def relay(interp, script):
    """Runs a script in the interpreter; what it says comes through a pipe."""
    r, w = os.pipe()
    interp.exec(f"import os\nsay = lambda *a: os.write({w}, (' '.join(map(str, a)) + chr(10)).encode())")
    try:
        interp.exec(script)
    finally:
        os.close(w)
        with os.fdopen(r) as file:
            print(file.read(), end="")


def closure():
    x = 1
    return lambda: x


def stateless(a, b=None):
    return a


def no_defaults(a, b):
    def inner(n):
        return 1 if n < 2 else n * 2
    return [inner(i) for i in range(a)], len(b)


def main():
    interp = interpreters.create()
    main_interp = interpreters.get_main()
    print(interp, interp.whence, main_interp, main_interp.whence, interpreters.get_current())
    print(interp.is_running(), main_interp.is_running(), interpreters.list_all())

    # a namespace of its own
    x = "main"
    interp.exec("x = 'inner'")
    relay(interp, "say(x, __name__, sorted(n for n in globals() if n[:2] == '__'))")
    relay(interp, "import sys; say(sys.modules is not None, sys.implementation.supports_isolated_interpreters)")
    print(x, "x" in globals())
    interp.prepare_main(a=1, b=(2.5, b"c", None), big=2**60)
    attempt(interp.prepare_main, big=2**100)
    interp.prepare_main({"d": True}, e="f")
    relay(interp, "say(a, b, d, e, big)")
    attempt(interp.prepare_main)
    attempt(interp.prepare_main, a=[1])
    attempt(interp.prepare_main, a=(1, []))

    # what a script raises
    for script in ("1/0", "def f():\n    raise KeyError('k')\nf()", "raise SystemExit(3)", "raise ValueError",
                   "class E(Exception): pass\nraise E('e')", "import os\nos.execv('x', ['x'])",
                   "import threading\nthreading.Thread(daemon=True)",
                   "def f(): f()\nf()"):
        try:
            interp.exec(script)
        except interpreters.ExecutionFailed as e:
            info = e.excinfo
            print(info.type.__name__, info.type.__module__, repr(info.msg), info.formatted)
            if "threading" not in script and "f()\nf" not in script:
                print(e)
    attempt(interp.exec, "a b")
    attempt(interp.exec, 5)
    attempt(interp.exec, "")
    attempt(interp.exec, no_defaults)
    attempt(interp.exec, lambda: 3)
    attempt(interp.exec, closure())
    attempt(interp.exec, compile("compiled = 1", "c", "exec"))
    relay(interp, "say(compiled)")

    # calls
    attempt(interp.call, no_defaults, 3, "xyz")
    attempt(interp.call, lambda *a, **k: (a, sorted(k.items())), 1, (2, "3"), four=4, five=[5])
    attempt(interp.call, len, "abcd")
    attempt(interp.call, "a-{}".format, 1)
    attempt(interp.call, eval, "sorted(n for n in dir() if n[0] != '_')[:3]")
    attempt(interp.call, dir)
    attempt(interp.call, exec, "y = 5")
    attempt(interp.call, eval, "y")
    for function in (globals, locals, vars):
        try:
            interp.call(function)
        except interpreters.NotShareableError as e:
            print(e)
    attempt(interp.call, lambda: globals()["y"])
    attempt(interp.call, closure)
    attempt(interp.call, closure())
    attempt(interp.call, lambda f: f, closure())
    attempt(interp.call, 5)
    attempt(interp.call, lambda x: x, {"a": {1, 2}, "b": Ellipsis, "c": type})
    try:
        interp.call(lambda: [].x)
    except interpreters.ExecutionFailed as e:
        print(e.excinfo.formatted)
    thread = interp.call_in_thread(exec, "from_thread = 1")
    thread.join()
    attempt(interp.call, eval, "from_thread")

    # memory is shared
    data = bytearray(b"abcdef")
    with memoryview(data) as view:
        def upper(m):
            m[0] = 65
            return type(m.obj).__name__, m.tolist(), m.strides, m.readonly
        print(interp.call(upper, view), interp.call(upper, view[::2]), data)

    # interpreters see each other
    second = interpreters.create()
    relay(interp, f"""
from concurrent import interpreters
own = interpreters.get_current()
say(own, interpreters.list_all())
second = interpreters.Interpreter({second.id})
second.exec('z = 1')
say(second.call(eval, 'z'), own.is_running())
for other in (own, interpreters.get_main()):
    for action in (other.close, lambda: other.exec('1')):
        try:
            action()
        except interpreters.InterpreterError as e:
            say(e)
""")
    second.close()
    attempt(second.close)
    attempt(interpreters.Interpreter, 1000)
    attempt(interpreters.Interpreter, -1)
    attempt(interpreters.Interpreter, "1")
    print(interpreters.list_all())

    # where the process is and what its environment says
    os.environ["PROTO_INTERPRETER"] = "set"
    before = os.getcwd()
    os.chdir(os.path.sep)
    third = interpreters.create()
    relay(third, "say(os.environ['PROTO_INTERPRETER'], os.getcwd())")
    third.close()
    os.chdir(before)

    # end
    r, w = os.pipe()
    interp.exec(f"import atexit, os\natexit.register(os.write, {w}, b'bye')")
    interp.close()
    print(os.read(r, 10))
    attempt(interp.exec, "1")
    print(interpreters.list_all() == [main_interp])


def low_level():
    for value in (None, 1, 2**80, 1.5, "a", b"b", (), ([],), memoryview(b""), 1j, [], object, stateless, ...):
        print(_interpreters.is_shareable(value), end=" ")
    print()
    for name in ("isolated", "legacy", "empty", "default", ""):
        print(_interpreters.new_config(name))
    attempt(_interpreters.new_config, "other")
    attempt(_interpreters.new_config, gil=1)
    attempt(_interpreters.new_config, gil="x")
    attempt(_interpreters.new_config, allow_fork=1)
    attempt(_interpreters.new_config, spam=1)
    attempt(_interpreters.create, "empty")
    attempt(_interpreters.create, 5)
    id = _interpreters.create("legacy")
    print(_interpreters.get_config(id), _interpreters.get_config(0).gil, _interpreters.whence(id))
    attempt(_interpreters.exec, id, "import threading; threading.Thread(target=int, daemon=True).start()")
    attempt(_interpreters.exec, 0, "1")
    attempt(_interpreters.exec, id, "assert a == 4", {"a": 4})
    attempt(_interpreters.exec, id, "1", 5)
    attempt(_interpreters.run_string, id, lambda: 1)
    attempt(_interpreters.run_func, id, "1")
    attempt(_interpreters.destroy, 0)
    attempt(_interpreters.is_running, 0, restrict=True)
    attempt(_interpreters.set___main___attrs, id, {"a\0": 1})
    attempt(_interpreters.set___main___attrs, id, {1: 1})
    print(_interpreters.capture_exception(ValueError("v")), _interpreters.capture_exception())
    attempt(_interpreters.capture_exception, 1)
    _interpreters.destroy(id)
    id = _interpreters.create(reqrefs=True)
    _interpreters.incref(id)
    _interpreters.decref(id)
    attempt(_interpreters.whence, id)


if __name__ == "__main__":
    main()
    low_level()
