# StopIteration that a function raises inside a built-in iterator is the end of that iterator.
import array
import collections
import itertools


def firsts():
    return map(next, [iter("a"), iter("")])


def numbers():
    return map(next, [iter([1]), iter([])])


def delegating():
    yield from firsts()
    yield "after"


def looping():
    for x in firsts():
        yield x


def unpacking():
    first, *rest = firsts()
    return first, rest


def extended():
    items = []
    items.extend(firsts())
    items += firsts()
    items[1:1] = firsts()
    return items


class Ends:
    """Ends because something else ends."""

    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        return next(iter([self.n] if self.n < 3 else []))


def ends():
    yield from Ends()


def show(f):
    try:
        print(f())
    except BaseException as error:
        print(type(error).__name__, error)


def never(*args):
    return next(iter(()))


for f in (lambda: list(delegating()), lambda: list(looping()), unpacking, extended, lambda: list(ends()),
          lambda: [x for x in firsts()], lambda: print(*firsts()), lambda: dict(map(next, [iter([(1, 2)]), iter("")])),
          lambda: sum(numbers()), lambda: set(firsts()), lambda: ",".join(firsts()), lambda: tuple(firsts()),
          lambda: list(zip(firsts(), "xy")), lambda: list(itertools.chain(firsts(), "z")), lambda: max(numbers()),
          lambda: 5 in numbers(), lambda: list(enumerate(firsts())), lambda: next(map(next, [iter("")]), "default"),
          lambda: bytes(numbers()), lambda: collections.deque(firsts()), lambda: array.array("i", numbers()),
          lambda: list(itertools.starmap(next, [(iter("a"),), (iter(""),)])), lambda: list(map(str, Ends())),
          lambda: list(itertools.accumulate([1, 2, 3], never)), lambda: list(filter(never, "ab")),
          lambda: list(itertools.takewhile(never, "ab")), lambda: list(zip(Ends(), Ends())),
          lambda: sorted([1, 2], key=never), lambda: next(firsts()), lambda: next(map(never, "a")),
          lambda: list(never() for x in "a")):
    show(f)
