class AppError(Exception):
    """Base of the application's errors."""


class NotFound(AppError, KeyError):
    def __init__(self, key, *, hint=None):
        super().__init__(key)
        self.key, self.hint = key, hint

    def __str__(self):
        return f"{self.key} not found" + (f" (hint: {self.hint})" if self.hint else "")


class Code(AppError):
    code = 1

    def __init_subclass__(cls, code):
        cls.code = code


class Fatal(Code, code=99): pass


for e in (AppError(), AppError("m"), NotFound("k"), NotFound("k", hint="try j"), Fatal("f")):
    try:
        raise e
    except KeyError as caught:
        print("KeyError", repr(caught), caught)
    except Code as caught:
        print("Code", caught.code, repr(caught))
    except AppError as caught:
        print("AppError", repr(caught), caught, caught is e)
print(NotFound.__mro__[1:4], issubclass(NotFound, LookupError), AppError.__doc__)


class NoSuper(Exception):
    def __init__(self, a, b):
        self.a = a


print(repr(NoSuper(1, 2)), NoSuper(1, 2).args, NoSuper(1, 2))


class Stop(StopIteration):
    pass


def g():
    try:
        yield 1
    except Stop as e:
        print("generator caught", e.value)
        yield 2


it = g()
next(it)
print(it.throw(Stop("sent")))
try:
    raise BaseException("base")
except Exception:
    print("no")
except BaseException as e:
    print("base only", e)
try:
    class Both(ValueError, OSError): pass
    raise Both("x")
except ValueError as e:
    print(type(e).__name__, e)
try:
    class Mixed(ValueError, int): pass
except TypeError as e:
    print(e)
