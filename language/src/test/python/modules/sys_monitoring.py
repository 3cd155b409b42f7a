# Tools that listen to events of execution (PEP 669).
import sys

monitoring = sys.monitoring
events = monitoring.events
TOOL = 3
log = []


def listen(*names):
    for name in names:
        def callback(code, place, *rest, name=name):
            if name == "LINE":
                place -= code.co_firstlineno
                log.append((name, code.co_name, place))
            else:
                log.append((name, code.co_name, *rest))
        monitoring.register_callback(TOOL, getattr(events, name), callback)


def watch(function, *names):
    log.clear()
    chosen = 0
    for name in names:
        chosen |= getattr(events, name)
    monitoring.set_events(TOOL, chosen)
    try:
        function()
    except Exception as error:
        caught = error
    monitoring.set_events(TOOL, 0)
    for entry in log:
        if entry[1] not in ("watch", "set_events"):
            print(*entry)


print(monitoring.get_tool(TOOL), monitoring.use_tool_id(TOOL, "listener"), monitoring.get_tool(TOOL))
for wrong in (lambda: monitoring.use_tool_id(TOOL, "again"), lambda: monitoring.use_tool_id(9, "x"),
              lambda: monitoring.get_events(4), lambda: monitoring.set_events(TOOL, -1),
              lambda: monitoring.set_local_events(TOOL, 3, 1), lambda: monitoring.set_events(TOOL, events.C_RETURN),
              lambda: monitoring.register_callback(TOOL, 3, None)):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

listen("PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD", "LINE", "RAISE", "PY_UNWIND", "PY_THROW")


def loop():
    total = 0
    for i in range(2):
        total += i
    return total


def count():
    yield 1
    yield 2
    return "over"


def fails():
    return 1 // 0


def outer():
    try:
        fails()
    except ZeroDivisionError:
        return "handled"


def throws():
    generator = count()
    next(generator)
    generator.throw(KeyError("k"))


print("-- loop")
watch(loop, "PY_START", "PY_RETURN", "LINE")
print("-- generator")
watch(lambda: list(count()), "PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD")
print("-- exception")
watch(outer, "PY_START", "PY_RETURN", "PY_UNWIND", "RAISE")
print("-- throw")
watch(throws, "PY_THROW", "PY_UNWIND")



def calls():
    count()
    max([2], key=abs)
    text = "text"
    text.upper()
    text.find("e")
    list(*["ab"])
    fails()


def report(name):
    def callback(code, place, called, argument):
        shown = "missing" if argument is monitoring.MISSING else argument
        log.append((name, code.co_name, called.__qualname__, shown))
    return callback


print("-- calls")
for name in "CALL", "C_RETURN", "C_RAISE":
    monitoring.register_callback(TOOL, getattr(events, name), report(name))
watch(calls, "CALL")
monitoring.set_events(TOOL, events.CALL | events.C_RETURN | events.C_RAISE)
print(monitoring.get_events(TOOL) == events.CALL)
monitoring.set_events(TOOL, 0)
watch(lambda: len(5), "CALL")

print("-- local")
monitoring.set_local_events(TOOL, fails.__code__, events.LINE)
print(monitoring.get_local_events(TOOL, fails.__code__) == events.LINE, monitoring.get_local_events(TOOL, loop.__code__))
watch(outer)
monitoring.set_local_events(TOOL, fails.__code__, 0)

print("-- disable")
seen = []


def once(code, line):
    seen.append(line - code.co_firstlineno)
    return monitoring.DISABLE


monitoring.register_callback(TOOL, events.LINE, once)
monitoring.set_local_events(TOOL, loop.__code__, events.LINE)
loop()
loop()
print(seen)
monitoring.restart_events()
loop()
print(seen)


def stubborn(code, place, exception):
    return monitoring.DISABLE


monitoring.register_callback(TOOL, events.RAISE, stubborn)
monitoring.set_events(TOOL, events.RAISE)
try:
    fails()
except Exception as error:
    print(type(error).__name__, error)
monitoring.set_events(TOOL, 0)
monitoring.free_tool_id(TOOL)
print(monitoring.get_tool(TOOL))
