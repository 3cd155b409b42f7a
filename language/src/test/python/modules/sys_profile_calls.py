# Calls of functions that are not written in Python, as profile functions hear of them.
import sys

events = []
kept = []


def profile(frame, event, arg):
    shown = type(arg).__name__ + " " + getattr(arg, "__qualname__", repr(arg)) if event[0] == "c" and arg else arg
    events.append((frame.f_code.co_name, event, shown, frame.f_lineno - frame.f_code.co_firstlineno))


class Plain:
    def __len__(self):
        return 3

    shown = classmethod(repr)


def run(function):
    del events[:]
    sys.setprofile(profile)
    try:
        function()
    except Exception as e:
        sys.setprofile(None)
        print(type(e).__name__, e)
    finally:
        sys.setprofile(None)
    print(function.__name__)
    for event in events:
        if event[0] != "run":
            print("  ", *event)


def plain():
    len([])
    [].append(1)
    list.append([], 2)
    abs(len(Plain()))
    return sorted([2, 1], key=lambda item: -item)


def methods():
    "a,b".split(",")
    text = "x"
    bound = text.upper
    bound()
    {}.get(1, **{})
    dict.fromkeys(*["ab"])
    Plain().shown()


def types():
    int("3")
    str(4)
    Plain()
    [].__len__()
    list.__len__([])
    object.__repr__(3)


def failing():
    try:
        len(3)
    except TypeError:
        pass
    [].pop()


def wrong():
    dict.get(print, 42)


def missing():
    dict.get()


def generators():
    def numbers():
        yield max(1, 2)
        yield min(1, 2)

    kept.append(numbers())
    next(kept[-1])
    return sum(numbers())


for function in (plain, methods, types, failing, wrong, missing, generators):
    run(function)
sys.setprofile(profile)
del events[:]
len("")
sys.setprofile(None)
print([event[1] for event in events])


def failing_profile(frame, event, arg):
    if event == "c_call":
        raise ValueError(event)


def fails():
    len("")


try:
    sys.setprofile(failing_profile)
    fails()
except ValueError as e:
    print("raised", e, sys.getprofile())
