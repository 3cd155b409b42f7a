"""A callback for lines lets its function go on at another line, as debuggers do."""

import sys

TOOL = sys.monitoring.DEBUGGER_ID
LINE = sys.monitoring.events.LINE
sys.monitoring.use_tool_id(TOOL, "jumps")


def jumping(function, source, target, *args):
    """The lines told of while a jump is made once from one line of the function to another."""
    code = function.__code__
    told = []
    jumped = []

    def callback(code, line):
        line -= code.co_firstlineno
        told.append(line)
        if line == source and not jumped:
            jumped.append(True)
            frame = sys._getframe(1)
            try:
                frame.f_lineno = code.co_firstlineno + target
            except ValueError as e:
                told.append(str(e))

    sys.monitoring.register_callback(TOOL, LINE, callback)
    sys.monitoring.set_local_events(TOOL, code, LINE)
    try:
        result = function(*args)
    finally:
        sys.monitoring.set_local_events(TOOL, code, 0)
    return result, told


def steps(log):
    log.append(1)
    log.append(2)
    log.append(3)
    for i in range(2):
        log.append(4 + i)
    return log


print(*jumping(steps, 2, 6, []))
print(*jumping(steps, 3, 1, []))
print(*jumping(steps, 5, 6, []))
print(*jumping(steps, 2, 5, []))
print(*jumping(steps, 2, 50, []))
print(*jumping(steps, 2, -1, []))


def numbers():
    yield 1
    yield 2
    yield 3


def total():
    return list(numbers())


code = numbers.__code__


def skip(code, line):
    if line == code.co_firstlineno + 2:
        sys._getframe(1).f_lineno = line + 1


sys.monitoring.register_callback(TOOL, LINE, skip)
sys.monitoring.set_local_events(TOOL, code, LINE)
print(total())
sys.monitoring.set_local_events(TOOL, code, 0)
sys.monitoring.free_tool_id(TOOL)

try:
    sys._getframe().f_lineno = 1
except ValueError as e:
    print(e)
