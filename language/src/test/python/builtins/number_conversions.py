import warnings


def attempt(f):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = repr(f())
        except Exception as e:
            result = type(e).__name__ + ": " + str(e)
        print(result, [(each.category.__name__, str(each.message)) for each in caught])


class Int(int):
    pass


class Float(float):
    pass


class Complex(complex):
    pass


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class ToInt(Index):
    __index__ = None

    def __int__(self):
        return self.value


class ToFloat:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        return self.value


class ToComplex:
    def __init__(self, value):
        self.value = value

    def __complex__(self):
        return self.value


attempt(lambda: int(Index(True)))
attempt(lambda: int(Index(Int(3))))
attempt(lambda: int(Index(2.5)))
attempt(lambda: int(ToInt(True)))
attempt(lambda: int(ToInt(2.5)))
attempt(lambda: float(ToFloat(Float(3))))
attempt(lambda: float(ToFloat(3)))
attempt(lambda: complex(ToComplex(Complex(3))))
attempt(lambda: complex(ToComplex(3)))
attempt(lambda: complex(1j, 2))
attempt(lambda: complex(1, 2j))
attempt(lambda: range(Index(Int(2))))
attempt(lambda: ~True)
attempt(lambda: int(memoryview(b"100"), 2))


class Answer(float):
    def __float__(self):
        return 42.0


class Itself(float):
    def __float__(self):
        return self


class Text(str):
    def __float__(self):
        return 9.0

    def __int__(self):
        return 8


attempt(lambda: float(Answer()))
attempt(lambda: float(Itself(21)))
attempt(lambda: (float(Text("1")), int(Text("1"))))


class Three(int):
    def __rpow__(self, other, mod=None):
        return "reflected", other, mod


attempt(lambda: pow(2, Three(3), 5))
attempt(lambda: pow(2, 3, Three(5)))
attempt(lambda: format(1.5, ".6_n"))
attempt(lambda: "{0.}".format())
attempt(lambda: "{0.}".format(1))
attempt(lambda: "{0[0].}".format(1))
attempt(lambda: {}.update([object()]))
try:
    {}.update([(1, 2), object()])
except TypeError as e:
    print(e, e.__notes__)


class Sized:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter("ab")

    def __length_hint__(self):
        return self.hint


attempt(lambda: list(Sized(7)))
attempt(lambda: list(Sized(-1)))
attempt(lambda: list(Sized("x")))
attempt(lambda: list(Sized(NotImplemented)))
