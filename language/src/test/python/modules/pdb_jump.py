"""After a jump the debugger stops at each line again, the one it came from included."""

import io
import pdb
import sys


def function():
    first = 1
    print(
        first
    )
    return first


output = io.StringIO()
commands = "step", "step", "next", "next", "jump 9", "next", "next", "jump 9", "next", "continue"
debugger = pdb.Pdb(stdin=io.StringIO("\n".join(commands)), stdout=output, nosigint=True, readrc=False)
debugger.use_rawinput = False
debugger.prompt = ""
debugger.set_trace()
function()
print(output.getvalue().replace(__file__, "FILE"))


def trace(frame, event, argument):
    if frame.f_code is function.__code__ and event == "line" and frame.f_lineno == 13 and not seen:
        seen.append(frame.f_lineno)
        frame.f_lineno = 9
        seen.append(frame.f_lineno)
    return trace


seen = []
sys.settrace(trace)
function()
sys.settrace(None)
print(seen)
