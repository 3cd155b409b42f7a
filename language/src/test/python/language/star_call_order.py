# in which order the arguments of a call are looked at


def note(value):
    print("evaluated", value)
    return value


def f(*args, **keywords):
    return args, keywords


class Map:
    def keys(self):
        print("keys")
        return ["a", "b"]

    def __getitem__(self, key):
        print("get", key)
        return key.upper()


def attempt(call):
    try:
        print(call())
    except TypeError as e:
        print(e)


attempt(lambda: f(**Map(), k=note(1)))
attempt(lambda: f(**1, k=note(2)))
attempt(lambda: f(k=note(3), **1))
attempt(lambda: f(**1, **note(4)))
attempt(lambda: f(**Map(), a=note(5)))
attempt(lambda: f(**{"a": 1}, a=note(6)))
attempt(lambda: f(*note((7,)), **Map(), **Map()))
attempt(lambda: f(**{1: 2}, a=note(8)))


class Unsubscriptable(tuple):
    __class_getitem__ = None


attempt(lambda: Unsubscriptable[int])
