# Operators in place on classes derived from sequences, and what those iterate over meanwhile.
import array
import collections
import io


def deriving(base, *names):
    def method(name):
        original = getattr(base, name)

        def told(self, *args):
            print(name)
            return original(self, *args)

        return told

    return type("Derived", (base,), {name: method(name) for name in names})


for base, start in (list, [1]), (bytearray, b"a"), (collections.deque, [1]):
    for names in ("__mul__",), ("__rmul__",), ("__imul__",), ("__imul__", "__mul__"), ("__add__",), ("__iadd__",):
        x = deriving(base, *names)(start)
        x *= 2
        print(base.__name__, *names, type(x).__name__, list(x))
        x = deriving(base, *names)(start)
        x += start
        print(base.__name__, *names, type(x).__name__, list(x))
x = deriving(array.array, "__mul__")("i", [1, 2])
x *= 2
print(type(x).__name__, x.tolist())


class Vector(list):
    def __mul__(self, factor):
        return Vector(item * factor for item in self)


for _ in range(300):
    vector = Vector([1, 2])
    vector *= 3
print(vector, type(vector).__name__)


class Iterating(list):
    def __iter__(self):
        print("__iter__")
        return super().__iter__()


x = Iterating([1, 2])
x += x
x.extend(x)
print(len(x))
x += Iterating([5])
print(len(x))


class Shouting(io.StringIO):
    def readline(self, *args):
        return super().readline(*args).upper()


print(list(Shouting("a\nb")), Shouting("a\nb").readlines(), next(Shouting("q")))


class Wrong(io.StringIO):
    def readline(self):
        return b"x"


try:
    next(Wrong("a"))
except OSError as error:
    print(error)
