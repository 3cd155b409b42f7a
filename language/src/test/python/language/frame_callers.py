"""The callers of frames that have ended, of which CPython keeps all that was there."""
import sys


def own():
    return sys._getframe()


def middle():
    return own()


def names(frame):
    found = []
    while frame:
        found.append((frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno))
        frame = frame.f_back
    return found


def outer():
    x = 1
    frame = middle()
    print(names(frame))
    print(frame.f_back.f_back is sys._getframe())
    return frame


kept = outer()
print([name for name, _ in names(kept)])


def deep(n):
    if n:
        result = deep(n - 1)
        return result
    return middle()


print([name for name, _ in names(deep(3))])


def user():
    variable = 5
    frame = own()
    variable = 6
    return frame


frame = user()
print(frame.f_back.f_locals["variable"], frame.f_back is frame.f_back, frame.f_back.f_back is sys._getframe())


class Body:
    frame = own()


print(names(Body.frame)[1][0], Body.frame.f_back.f_back is sys._getframe())


def generator():
    yield own()
    yield sys._getframe()


g = generator()
frame = next(g)
print(frame.f_back.f_code.co_name, frame.f_back.f_back)
frame = next(g)
print(frame.f_back)
list(g)
print(frame.f_back)


def failing():
    frame = own()
    try:
        1 / 0
    finally:
        kept.append(frame)


kept = []
try:
    failing()
except ZeroDivisionError:
    pass
print(names(kept[0])[:2][0], [name for name, _ in names(kept[0])])


def traced():
    return 1


seen = []


def trace(frame, event, argument):
    seen.append(frame)
    return None


def calls():
    sys.settrace(trace)
    traced()
    sys.settrace(None)


calls()
print([name for name, _ in names(seen[0])])


def loop():
    frames = [own() for _ in range(3)]
    return {frame.f_back for frame in frames} == {sys._getframe()}, frames[1]


same, frame = loop()
print(same, [name for name, _ in names(frame)])
print([name for name, _ in names((lambda: own())())], [name for name, _ in names(eval("own()"))])
