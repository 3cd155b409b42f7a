def chain(e):
    names = []
    while e is not None:
        names.append(f"{type(e).__name__}:{e}")
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return " <- ".join(names)


try:
    try:
        try:
            raise ValueError("one")
        except ValueError:
            raise KeyError("two")
    except KeyError as k:
        raise IndexError("three") from k
except IndexError as e:
    print(chain(e))


def f():
    try:
        raise ValueError("in f")
    except ValueError:
        pass


try:
    raise KeyError("outer")
except KeyError as e:
    f()
    try:
        raise TypeError("inner")
    except TypeError as t:
        print(chain(t))
    print(chain(e))


class Exit:
    def __enter__(self): return self
    def __exit__(self, *a): raise OSError("exit failed")


try:
    with Exit():
        raise ValueError("body failed")
except OSError as e:
    print(chain(e))
import sys
print(sys.exception())
try:
    1 / 0
except ZeroDivisionError as e:
    print(sys.exception() is e, sys.exc_info()[1] is e, sys.exc_info()[0].__name__)
print(sys.exc_info())
e = ValueError("v")
e.add_note("note one")
e.add_note("note two")
print(e.__notes__)
try:
    e.add_note(5)
except TypeError as t:
    print(t)
try:
    e.__cause__ = 5
except TypeError as t:
    print(t)
