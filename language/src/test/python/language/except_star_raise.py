import sys


def show(function):
    try:
        function()
    except BaseException as e:
        print(function.__name__, repr(e), repr(e.__context__), repr(e.__cause__))
        tb = e.__traceback__
        while tb:
            print("   ", tb.tb_frame.f_code.co_name, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno)
            tb = tb.tb_next
    else:
        print(function.__name__, "returned")


def part_reraised():
    try:
        raise ExceptionGroup("all", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError:
        raise
    except* KeyError:
        pass


def new_and_named():
    try:
        raise ExceptionGroup("all", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as e:
        raise OSError(1) from e
    except* KeyError as e:
        raise e


def single():
    try:
        raise ValueError(1)
    except* ValueError as e:
        print(sys.exception() is e, repr(e))
        raise


def wrong_class():
    try:
        raise ValueError
    except* (ValueError, 42):
        pass


def group_class():
    try:
        raise ValueError
    except* ExceptionGroup:
        pass


class OddSplit(ExceptionGroup):
    def split(self, wanted):
        return 42


class ShortSplit(ExceptionGroup):
    def split(self, wanted):
        return (None,)


def odd_split():
    try:
        raise OddSplit("odd", [ValueError(1), KeyError(2)])
    except* ValueError:
        pass


def short_split():
    try:
        raise ShortSplit("short", [ValueError(1), KeyError(2)])
    except* ValueError:
        pass


def base_exceptions():
    try:
        raise BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError(1)])
    except* KeyboardInterrupt as e:
        print(type(e))


for function in (part_reraised, new_and_named, single, wrong_class, group_class, odd_split, short_split, base_exceptions):
    show(function)


def generator():
    try:
        yield "body"
    except* ValueError as e:
        got = yield e.exceptions
        print("got", got, sys.exception())
    except* KeyError:
        yield "key"
        raise
    else:
        yield "else"
    finally:
        yield "finally"
    yield "end"


g = generator()
print(next(g), g.throw(ExceptionGroup("thrown", [ValueError(1), KeyError(2)])), g.send("sent"), next(g))
try:
    next(g)
except ExceptionGroup as e:
    print(repr(e))
print(list(generator()))
