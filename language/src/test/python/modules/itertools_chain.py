# What chain() does with iterables that are none, and with such as use the chain themselves.
import itertools

for make in (lambda *parts: itertools.chain(*parts), lambda *parts: itertools.chain.from_iterable(parts)):
    c = make([1], 5, [2])
    try:
        print(next(c), next(c))
    except TypeError as error:
        print(error)
    print(list(c), next(c, "end"))


class Using:
    def __init__(self, number):
        self.number = number

    def __iter__(self):
        if self.number == 0:
            print("inner", next(c, "end"))
        return iter([self.number])


c = itertools.chain(Using(0), Using(1), Using(2))
print(list(c))
c = itertools.chain.from_iterable([Using(0), Using(1), Using(2)])
print(list(c))
