class MyError(Exception):
    def __init__(self, code, text="default"):
        super().__init__(code, text)
        self.code = code

    def __str__(self):
        return f"E{self.code}"


def show(e):
    print(repr(e), "|", e, "| cause", repr(e.__cause__), "| context", repr(e.__context__), e.__suppress_context__)


try:
    raise MyError(5)
except MyError as e:
    show(e)
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise ValueError("new") from z
except ValueError as e:
    show(e)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("implicit")
except ValueError as e:
    show(e)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("hidden") from None
except ValueError as e:
    show(e)
try:
    raise ValueError("class cause") from KeyError
except ValueError as e:
    show(e)
try:
    try:
        raise KeyError("again")
    except KeyError:
        raise
except KeyError as e:
    show(e)
try:
    raise
except RuntimeError as e:
    show(e)
try:
    raise ValueError from 5
except TypeError as e:
    show(e)


def reraise():
    try:
        raise IndexError("deep")
    except IndexError as e:
        try:
            raise OSError("in handler")
        except OSError:
            pass
        raise


try:
    reraise()
except IndexError as e:
    show(e)
e = ValueError("with traceback").with_traceback(None)
print(e.__traceback__, e.args)
