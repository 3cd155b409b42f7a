"""A debugger that the program itself starts stops at that statement, and at breakpoints in functions it names."""

import io
import pdb
import sys


def documented():
    """What it does."""
    first = 1
    return first


def generate():

    yield 1


def session(backend, function, *commands):
    output = io.StringIO()
    debugger = pdb.Pdb(
        stdin=io.StringIO("\n".join(commands) + "\n"), stdout=output, nosigint=True, readrc=False, backend=backend
    )
    debugger.use_rawinput = False
    debugger.prompt = "(Pdb)\n"
    function(debugger)
    debugger.clear_all_breaks()
    debugger.set_continue()
    print("===", function.__name__, backend)
    print(output.getvalue().replace(__file__, "FILE"))


def breaks(debugger):
    debugger.set_trace()
    documented()
    list(generate())


def handles(debugger):
    try:
        raise ValueError("first")
    except ValueError:
        debugger.set_trace()
    x = 1


def handles_in_generator(debugger):
    def suspends():
        try:
            yield 1
            raise ValueError("second")
        except ValueError:
            debugger.set_trace()

    list(suspends())


def ends(debugger):
    debugger.set_trace()


for backend in "settrace", "monitoring":
    session(backend, breaks, "break documented", "break generate", "continue", "args", "continue", "where 1", "continue")
    session(backend, handles, "sys.exc_info()[1]", "next", "sys.exc_info()[1]", "continue")
    session(backend, handles_in_generator, "sys.exc_info()[1]", "continue")
    session(backend, ends, "p backend", "continue")

print(pdb.find_function("documented", __file__)[2], pdb.find_function("generate", __file__)[2])
