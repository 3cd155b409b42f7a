import sys


def inner():
    raise ValueError("x")


def outer():
    inner()


try:
    outer()
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_code.co_firstlineno)
        tb = tb.tb_next
    print(e.__traceback__ is sys.exc_info()[2], type(e.__traceback__).__name__)


def caller():
    f = sys._getframe(1)
    return f.f_code.co_name, f.f_lineno, f.f_back.f_code.co_name


def use():
    x = 5
    return caller()


print(use(), sys._getframe().f_code.co_name)
print(sys._getframe().f_globals is globals(), sys._getframe().f_lineno)
