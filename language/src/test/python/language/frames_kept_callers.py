# Frames that have returned keep their callers: many of one activation, in generators, and where a caller goes on.
import sys


def leaf():
    return sys._getframe()


def middle():
    return leaf()


def names(frame):
    found = []
    while frame is not None:
        found.append(frame.f_code.co_name)
        frame = frame.f_back
    return found


def many():
    kept = []
    for _ in range(3):
        kept.append(middle())
        kept.append(leaf())
    kept.append([leaf(), middle()][1])
    return kept


def around(depth, function):
    return around(depth - 1, function) if depth else function()


for frame in many():
    print(names(frame))
for frame in around(4, many):
    print(names(frame))


# the callers of one that returned before are not those of the next, which others may have called
def first():
    return middle()


def second():
    return middle()


def both():
    return [first(), second(), leaf(), first()]


for frame in around(2, both):
    print(names(frame))


# a generator goes on with another caller each time
def generator():
    while True:
        yield middle()


def drawing(iterator):
    return next(iterator)


def drawing_too(iterator):
    return next(iterator)


iterator = generator()
kept = [drawing(iterator), drawing_too(iterator), around(2, lambda: next(iterator)), drawing(iterator)]
for frame in kept:
    print(names(frame)[:2])


# the frame of a traceback that the function which catches has looked at, at any depth
def fail():
    raise ValueError("no")


def catch():
    try:
        fail()
    except ValueError as error:
        return error.__traceback__.tb_frame


def catching():
    return [catch(), around(3, catch), catch()]


for frame in around(5, catching):
    print(names(frame))


# callers that run on tell where they are now
def running():
    frame = middle()
    line = frame.f_back.f_back.f_lineno
    own = sys._getframe()
    print(frame.f_back.f_back is own, own.f_lineno - line)
    again = middle()
    print(again.f_back.f_back is own, again.f_back is frame.f_back)
    return names(again) == names(frame)


print(running(), around(3, running))
