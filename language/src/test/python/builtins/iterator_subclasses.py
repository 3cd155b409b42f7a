# Classes that extend built-in iterators have a __next__ of their own that every loop calls.
import itertools

calls = []


def subclass(base):
    class Counting(base):
        def __next__(self):
            calls.append(base)
            return super().__next__()

    return Counting


def count(f):
    calls.clear()
    f()
    return len(calls)


def loop(iterator):
    for i, x in enumerate(itertools.islice(iterator, 5)):
        if i == 2:
            break


for base, args in [(itertools.groupby, ("aab",)), (map, (str, [1, 2])), (filter, (None, [1, 2])), (zip, ([1], [2])),
                   (enumerate, ([1, 2],)), (itertools.count, (1,)), (itertools.chain, ([1], [2])),
                   (itertools.cycle, ([1],)), (itertools.repeat, (1, 2)), (itertools.islice, ([1, 2], 2)),
                   (itertools.accumulate, ([1, 2],)), (itertools.batched, ([1, 2, 3], 2)),
                   (itertools.permutations, ([1, 2],)), (itertools.product, ([1], [2])),
                   (itertools.zip_longest, ([1], [2, 3])), (itertools.starmap, (max, [(1, 2)])),
                   (itertools.compress, ([1], [1]))]:
    made = subclass(base)
    print(base.__name__, count(lambda: loop(made(*args))), count(lambda: list(itertools.islice(made(*args), 3))),
          count(lambda: next(made(*args))), count(lambda: sum(1 for x in itertools.islice(made(*args), 2))))


class Quiet(map):
    pass


class Doubling(map):
    def __next__(self):
        return super().__next__() * 2


class Empty(enumerate):
    def __next__(self):
        raise StopIteration


print(list(Quiet(str, [1, 2])), list(Doubling(str, [1, 2])), [x for x in Doubling(int, "34")], list(Empty("abc")))
for i in range(3):
    for kind in (Quiet, Doubling, map):
        for x in kind(str, [i]):
            print(x, end=" ")
print()
Doubling.__next__ = lambda self: map.__next__(self) * 3
print(list(Doubling(str, [1, 2])))
