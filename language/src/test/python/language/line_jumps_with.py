"""Jumps from the end of a with statement, where its __exit__ is about to be called."""
import sys
import warnings

warnings.simplefilter("ignore")


class Manager:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *exception):
        print("exit", exception[0])


def jump(function, line, count, target, run=None):
    """Sets f_lineno when a line of the function is told of for the given time."""
    first = function.__code__.co_firstlineno
    told = 0

    def trace(frame, event, argument):
        nonlocal told
        if frame.f_code is not function.__code__:
            return None
        if event == "line" and frame.f_lineno == first + line:
            told += 1
            if told == count:
                try:
                    frame.f_lineno = first + target
                except ValueError as error:
                    print("ValueError:", error)
        return trace

    print(function.__name__, line, count, "to", target)
    sys.settrace(trace)
    try:
        (run or function)()
    finally:
        sys.settrace(None)


def simple():
    print(1)
    with Manager():
        print(3)
        print(4)
    print(5)


for target in range(1, 6):
    jump(simple, 2, 1, target)
    jump(simple, 2, 2, target)
    jump(simple, 4, 1, target)


def loop():
    for number in range(2):
        with Manager() as manager:
            print(3)
    print(4)


for target in (2, 3, 4):
    jump(loop, 1, 1, target)
    jump(loop, 1, 2, target)
    jump(loop, 2, 1, target)
    jump(loop, 2, 2, target)


def nested():
    with Manager(), \
            Manager():
        print(3)
        print(4)
    print(5)


for target in (3, 4, 5):
    jump(nested, 2, 1, target)
    jump(nested, 2, 2, target)
    jump(nested, 1, 1, target)
    jump(nested, 1, 2, target)


def generator():
    with Manager():
        yield 2
        print(3)
    yield 4


def drain():
    print(list(generator()))


for target in (2, 3, 4):
    jump(generator, 1, 2, target, drain)
