"""What the StopIteration of next() carries: the value a generator returned, or what a method raised."""


def returning(value):
    return value
    yield


def later(value):
    yield 1
    return value


class Ended(StopIteration):
    pass


class Iterator:
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        return self

    def __next__(self):
        raise self.error


class Other:
    pass


def delegating(iterator):
    return (yield from iterator)


def told(function, *args):
    try:
        print("item", function(*args))
    except StopIteration as stop:
        print(type(stop).__name__, stop.value, stop.args)
        return stop
    except TypeError as error:
        print(error)


for case in (
    (next, returning(5)),
    (next, returning(None)),
    (next, returning((1, 2))),
    (next, returning(5), "default"),
    (returning(6).__next__,),
    (returning(7).send, None),
):
    told(*case)
generator = later(8)
for _ in range(3):
    told(next, generator)
generator = later(9)
generator.close()
told(next, generator)

for error in StopIteration(9), StopIteration(), Ended("a", "b"), StopIteration:
    iterator = Iterator(error)
    stop = told(next, iterator)
    print(stop is error or error is StopIteration)
    told(next, iterator, "default")
    print(list(iterator))

for case in (
    (next, iter([])),
    (next, reversed(())),
    (next, iter(int, 0)),
    (next, map(str, ())),
    (next, Other()),
    (next, Other(), "default"),
    (next, 3),
    (next, delegating(Iterator(StopIteration("value")))),
    (next, delegating(delegating(returning("deep")))),
):
    told(*case)


def run(task):
    """A scheduler of the old kind."""
    result = None
    stack = [task]
    while stack:
        try:
            stack.append(stack[-1].send(result) if result is not None else next(stack[-1]))
            result = None
        except StopIteration as stop:
            stack.pop()
            result = stop.value
    return result


def sums(n):
    if n == 0:
        return 0
    return n + (yield sums(n - 1))


print(run(sums(5)))
