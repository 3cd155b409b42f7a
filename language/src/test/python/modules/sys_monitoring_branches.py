"""Branch events of sys.monitoring and co_branches(), by lines: offsets differ between implementations."""

import sys

EVENTS = sys.monitoring.events
LEFT, RIGHT, JUMP, BRANCH = EVENTS.BRANCH_LEFT, EVENTS.BRANCH_RIGHT, EVENTS.JUMP, EVENTS.BRANCH
TOOL = 3
sys.monitoring.use_tool_id(TOOL, "branches")


def lines_of(code):
    lines = {}
    for start, end, line in code.co_lines():
        for offset in range(start, end, 2):
            lines[offset] = line and line - code.co_firstlineno
    return lines


def show(function, *args, events=LEFT | RIGHT):
    code = function.__code__
    line = lines_of(code)
    print(function.__name__, [(line[a], line[b], line[c]) for a, b, c in code.co_branches()])
    seen = []
    names = {LEFT: "left", RIGHT: "right", JUMP: "jump"}
    for event, name in names.items():
        sys.monitoring.register_callback(
            TOOL, event, lambda code, start, end, name=name: seen.append((name, line[start], line[end])))
    sys.monitoring.set_local_events(TOOL, code, events)
    try:
        result = function(*args)
        if hasattr(result, "__next__"):
            result = list(result)
    finally:
        sys.monitoring.set_local_events(TOOL, code, 0)
    print(" ", result)
    for each in seen:
        print("   ", *each)
    known = {(line[a], line[b]) for a, b, c in code.co_branches()}
    known |= {(line[a], line[c]) for a, b, c in code.co_branches()}
    assert all(place in known for name, *place in seen for place in [tuple(place)] if name != "jump")


def conditions(x, y):
    if x and y:
        a = 1
    elif x or y:
        a = 2
    else:
        a = 3
    if not x:
        a += 10
    return a


for arguments in (0, 0), (1, 0), (0, 1), (1, 1):
    show(conditions, *arguments)


def loops(n):
    total = 0
    for i in range(n):
        total += i
    else:
        total += 100
    while n > 0:
        n -= 1
        total += 1
    else:
        total += 1000
    return total


show(loops, 0)
show(loops, 2, events=LEFT | RIGHT | JUMP)


def numbers(n):
    for i in range(n):
        yield i
    if n:
        yield n
    return


show(numbers, 2)


def cases(x):
    match x:
        case 1:
            return "one"
        case 2:
            return "two"
        case _:
            return "many"


show(cases, 1)
show(cases, 2)
show(cases, 3)


def leaves(x):
    if x:
        x += 1


show(leaves, 0)
show(leaves, 1)


def disable(event):
    seen = []

    def callback(code, start, end):
        seen.append(lines_of(code)[start])
        return sys.monitoring.DISABLE

    sys.monitoring.register_callback(TOOL, event, callback)
    sys.monitoring.set_local_events(TOOL, loops.__code__, event)
    loops(3)
    loops(3)
    sys.monitoring.set_local_events(TOOL, loops.__code__, 0)
    sys.monitoring.register_callback(TOOL, event, None)
    sys.monitoring.restart_events()
    return seen


print(disable(LEFT), disable(RIGHT))

sys.monitoring.set_local_events(TOOL, loops.__code__, BRANCH)
print(sys.monitoring.get_local_events(TOOL, loops.__code__) == LEFT | RIGHT)
sys.monitoring.set_local_events(TOOL, loops.__code__, 0)
sys.monitoring.set_events(TOOL, BRANCH)
print(sys.monitoring.get_events(TOOL) == LEFT | RIGHT)
print(sys.monitoring._all_events())
sys.monitoring.set_events(TOOL, 0)

# a callback for the branch hears of both ways
ways = []
sys.monitoring.register_callback(TOOL, BRANCH, lambda code, start, end: ways.append(lines_of(code)[end]))
sys.monitoring.set_local_events(TOOL, leaves.__code__, BRANCH)
leaves(0)
leaves(1)
sys.monitoring.set_local_events(TOOL, leaves.__code__, 0)
print(ways)

# the offsets of other events are places of the code as well
returns = []
sys.monitoring.register_callback(
    TOOL, EVENTS.PY_RETURN, lambda code, offset, value: returns.append(lines_of(code)[offset]))
sys.monitoring.set_local_events(TOOL, cases.__code__, EVENTS.PY_RETURN)
cases(1), cases(2), cases(3)
print(returns)
sys.monitoring.free_tool_id(TOOL)
