# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""The frame of a handler that names its exception can be looked at after the function has returned."""

import traceback


def kept():
    found = []
    try:
        1 / 0
    except ZeroDivisionError as error:
        found.append(error)
        after = 5
    return found[0]


error = kept()
frame = error.__traceback__.tb_frame
print(sorted(frame.f_locals), frame.f_locals["after"], error.__traceback__.tb_lineno)
print(frame.f_code.co_name, frame is error.__traceback__.tb_frame)


def grouped():
    exceptions = []
    try:
        1 / 0
    except ZeroDivisionError as error:
        exceptions.append(error)
    raise ExceptionGroup("test", exceptions)


try:
    grouped()
except ExceptionGroup as group:
    inner = group.exceptions[0].__traceback__
    print(inner.tb_frame.f_locals)
    print(group.__traceback__.tb_next.tb_frame.f_locals)
    traceback.clear_frames(inner)
    print(inner.tb_frame.f_locals)


def generating(n):
    try:
        yield n
        int("x")
    except ValueError as error:
        last = error
    late = n + 1
    yield last


first, second = generating(3)
print(sorted(second.__traceback__.tb_frame.f_locals.items(), key=lambda item: item[0])[1:])


def loop(count):
    errors = []
    for i in range(count):
        try:
            [][i]
        except IndexError as error:
            errors.append(error)
    return errors


print([error.__traceback__.tb_frame.f_locals["i"] for error in loop(3)])


def again():
    try:
        try:
            {}["key"]
        except KeyError as error:
            state = "first"
            raise
    except LookupError as error:
        state = "second"
        saved = error
    return saved


print(again().__traceback__.tb_frame.f_locals)


class Body:
    try:
        name
    except NameError as error:
        saved = error
    value = 1


print(Body.saved.__traceback__.tb_frame.f_locals["value"])
