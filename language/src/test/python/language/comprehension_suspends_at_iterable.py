# Comprehensions whose iterables suspend the code around them, and nothing else in them does.
class Value:
    def __await__(self):
        return (yield "waiting")


def drive(coroutine, *values):
    try:
        coroutine.send(None)
        for value in values:
            coroutine.send(value)
    except StopIteration as stop:
        return stop.value


def show(function):
    try:
        print(function.__name__, drive(function(), [(1, 2), (3, 4)], [5, 6]))
    except Exception as error:
        print(function.__name__, repr(error))


@show
async def a_list():
    return [a for a in await Value()]


@show
async def with_unpacking_and_condition():
    limit = 2
    return [a for a, b in await Value() if b > limit]


@show
async def a_set_and_a_dict():
    return sorted({a for a, b in await Value()}), {a: 2 * a for a in await Value()}


@show
async def an_operand():
    return 10, sum([a for a, b in await Value()]) + max([b for b in await Value()])


@show
async def nested():
    return [(a, b) for a in await Value() for b in (await Value() if a == (1, 2) else [7])]


@show
async def captured():
    return [f() for f in [lambda: a for a in await Value()]]


@show
async def in_a_generator_expression():
    return list(a for a in await Value())


@show
async def not_iterable():
    return [a for a in len(await Value())]


@show
async def in_a_loop():
    found = []
    for turn in range(2):
        found += [a for a in await Value()]
    return found


def generator():
    print([a for a in (yield 1)])
    print({a: 2 * a for a in (yield 2)}, {a + b for a in (yield 3) for b in "z"})
    return {a for a in (yield from inner())} == {5}


def inner():
    return [(yield 4)]


running = generator()
print(next(running), running.send([1, 2]), running.send("xy"), running.send("p"))
try:
    running.send(5)
except StopIteration as stop:
    print(stop.value)
