"""Where tracebacks say that managers of a with statement have failed: at the manager, not at the statement."""

import asyncio
import traceback


class EnterFails:
    def __enter__(self):
        raise ValueError("enter")

    def __exit__(self, *details):
        pass

    async def __aenter__(self):
        raise ValueError("aenter")

    async def __aexit__(self, *details):
        pass


class ExitFails:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        raise ValueError("exit")

    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        raise ValueError("aexit")


def second():
    with (
        ExitFails() as first,
        EnterFails() as second,
        ExitFails() as third,
    ):
        pass


def in_a_row():
    with ExitFails(), EnterFails() as b:
        pass


def leaving():
    with (ExitFails(),
          ExitFails() as d):
        pass
        pass


def raising():
    with ExitFails() as a, ExitFails() as b:
        raise KeyError


def resumed():
    with ExitFails(), ExitFails() as b:
        yield 1
        pass


async def waiting():
    async with ExitFails(), EnterFails() as b:
        pass


async def leaving_waiting():
    async with ExitFails() as a:
        pass


def show(function):
    print(function.__name__)
    try:
        result = function()
        if function is resumed:
            list(result)
        elif function in (waiting, leaving_waiting):
            asyncio.run(result)
    except Exception as error:
        while error:
            for place in traceback.extract_tb(error.__traceback__):
                if place.name == function.__name__:
                    first = function.__code__.co_firstlineno
                    lines = place.lineno - first, place.end_lineno - first
                    print("   ", repr(error), lines, place.colno, place.end_colno)
            error = error.__context__


for function in second, in_a_row, leaving, raising, resumed, waiting, leaving_waiting:
    show(function)
