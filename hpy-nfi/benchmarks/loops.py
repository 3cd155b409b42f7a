# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""loops.py MODULE SECONDS [NAME...]: for each loop, prints its name and the nanoseconds that one iteration takes, the
loop itself included: the best sample of the second half of so many seconds."""

import sys
import time

N = 100_000


def noargs(module, n):
    f = module.noargs
    for i in range(n):
        f()


def onearg(module, n):
    f = module.onearg
    for i in range(n):
        f(None)


def onearg_int(module, n):
    f = module.onearg_int
    for i in range(n):
        f(i)


def onearg_object(module, n):
    f = module.onearg_object
    argument = module
    for i in range(n):
        f(argument)


def varargs(module, n):
    f = module.varargs
    for i in range(n):
        f(i, 2, 3)


def method(module, n):
    sequence = module.Sequence()
    for i in range(n):
        sequence.method()


def method_onearg(module, n):
    sequence = module.Sequence()
    for i in range(n):
        sequence.onearg(None)


def method_onearg_int(module, n):
    sequence = module.Sequence()
    for i in range(n):
        sequence.onearg_int(i)


def method_varargs(module, n):
    sequence = module.Sequence()
    for i in range(n):
        sequence.varargs(i, 2, 3)


def method_lookup(module, n):
    sequence = module.Sequence()
    for i in range(n):
        sequence.method


def length(module, n):
    sequence = module.Sequence()
    for i in range(n):
        len(sequence)


def getitem(module, n):
    sequence = module.Sequence()
    for i in range(n):
        sequence[i]


def allocate(module, n):
    f = module.Sequence
    for i in range(n):
        f()


def allocate_int(module, n):
    f = module.allocate_int
    for i in range(n):
        f()


def allocate_tuple(module, n):
    f = module.allocate_tuple
    for i in range(n):
        f()


def callback_tuple(module, n):
    def callback(a, b):
        return a

    f = module.call_with_tuple
    arguments = (1, 2)
    for i in range(n):
        f(callback, arguments)


def callback_tuple_dict(module, n):
    def callback(a, b):
        return a

    f = module.call_with_tuple_and_dict
    arguments = (1,)
    keywords = {"b": 2}
    for i in range(n):
        f(callback, arguments, keywords)


LOOPS = {f.__name__: f for f in [noargs, onearg, onearg_int, onearg_object, varargs, method, method_onearg,
                                 method_onearg_int, method_varargs, method_lookup, length, getitem, allocate,
                                 allocate_int, allocate_tuple, callback_tuple, callback_tuple_dict]}


def check(module):
    """The functions do what they are measured for."""
    sequence = module.Sequence()
    results = [module.noargs(), module.onearg_int(41), module.onearg_object(module) is module, module.varargs(1, 2, 3),
               len(sequence), sequence[7], module.call_with_tuple(lambda a, b: a - b, (5, 3)), sequence.method(),
               module.call_with_tuple_and_dict(lambda a, b: a - b, (5,), {"b": 3}), module.allocate_int(),
               module.allocate_tuple(), module.onearg(1), sequence.onearg(1), sequence.onearg_int(1),
               sequence.varargs(1, 2, 3)]
    if results != [None, 42, True, 6, 1000, 1007, 2, None, 2, 2048, (2048, 2049), None, None, 2, 6]:
        sys.exit(f"{module.__name__} computes wrongly: {results}")


def best(loop, module, seconds):
    times = []
    end = time.perf_counter() + seconds
    while len(times) < 4 or time.perf_counter() < end:
        start = time.perf_counter()
        loop(module, N)
        times.append(time.perf_counter() - start)
    return min(times[len(times) // 2:]) / N * 1e9


if __name__ == "__main__":
    module = __import__(sys.argv[1])
    check(module)
    for name in sys.argv[3:] or LOOPS:
        print(name, best(LOOPS[name], module, float(sys.argv[2])), flush=True)
