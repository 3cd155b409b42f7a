"""yield from and await as statements, assigned, returned, and within each other."""


class Box:
    def __init__(self):
        self.item = None
        self.items = {}


def inner(name, *values):
    got = []
    for value in values:
        try:
            got.append((yield (name, value)))
        except KeyError as error:
            got.append(repr(error))
    return name, got


def statement():
    yield from inner("statement", 1, 2)


def assigned():
    a = yield from inner("a", 1)
    b, (c, *d) = yield from inner("b", 2)
    box = Box()
    box.item = yield from inner("item", 3)
    box.items["key"] = yield from inner("key", 4)
    e = f = yield from inner("e", 5)
    g: object = yield from inner("g", 6)
    return a, b, c, d, box.item, box.items, e, f, g


def returned():
    return (yield from inner("returned", 1, 2))


def nested():
    box = Box()
    x = yield from inner(*(yield from inner((yield "name"), (yield "value"))))
    box.items[(yield from inner("index", 1))[0]] = yield from inner("value", 2)
    return x, box.items, (yield from inner("last", (yield 3)))


def nested_return():
    return (yield from inner(*(yield from inner("first", 1))[1], (yield 2)))


def loops(n):
    total = 0
    for i in range(n):
        _, (got,) = yield from inner("loop", i)
        total += got
        if i % 2:
            continue
        yield from inner("even", i)
    while total > n:
        total -= 7
        yield from ()
    return (yield from ()) if total else (yield from inner("zero"))


def guarded():
    try:
        yield from inner("guarded", 1, 2)
    except ValueError as error:
        return (yield from inner(str(error), 3))
    finally:
        yield from inner("finally", 4)


def drive(generator, *sent):
    """Sends the values, or throws those that are exceptions; tells of everything."""
    told = []
    try:
        told.append(next(generator))
        for each in sent:
            told.append(generator.throw(each) if isinstance(each, Exception) else generator.send(each))
        generator.close()
        told.append("closed")
    except StopIteration as stop:
        told.append(("returned", stop.value))
    except Exception as error:
        told.append(repr(error))
    print(*told, sep="\n  ")


drive(statement(), "x", "y")
drive(statement(), KeyError("k"), "y")
drive(statement(), ValueError("v"))
drive(statement(), "x")
drive(assigned(), *"ABCDEF")
drive(returned(), "x", "y")
drive(returned(), "x", OSError("o"))
drive(nested(), *"NVWXYZ01")
drive(nested_return(), "p", "q", "r")
drive(loops(3), 10, 1, 20, 30, 2, 3)
drive(loops(0))
drive(guarded(), "x", ValueError("v"), "y", "z")
drive(guarded(), "x", "y", "z")
drive(guarded(), TypeError("t"), "z")
drive((lambda: (yield from inner("lambda", 1)))(), "x")


def not_iterable():
    x = yield from 3
    return x


drive(not_iterable())


class Awaited:
    def __init__(self, *values):
        self.values = values

    def __await__(self):
        return inner("awaited", *self.values)


async def statements():
    await Awaited(1)
    x = await Awaited(2)
    y, z = await Awaited(3)
    await deeper(x, await Awaited(4))
    return await deeper(y, z, await Awaited(5))


async def deeper(*values):
    return await Awaited(*values)


async def not_awaitable():
    await 3


def coroutine_states():
    coroutine = statements()
    coroutine.send(None)
    print(type(coroutine.cr_await).__name__, coroutine.cr_running, coroutine.cr_frame.f_lineno - coroutine.cr_code.co_firstlineno)
    coroutine.send("x")
    print(coroutine.cr_frame.f_lineno - coroutine.cr_code.co_firstlineno, sorted(coroutine.cr_frame.f_locals))
    coroutine.close()
    print(coroutine.cr_await, coroutine.cr_frame)


async def run(value, *sent):
    return await value


for make, sent in (statements, "ABCDEFGHIJK"), (statements, ["A", ValueError("v")]), (not_awaitable, ""):
    coroutine = make()
    told = []
    try:
        told.append(coroutine.send(None))
        for each in sent:
            told.append(coroutine.throw(each) if isinstance(each, Exception) else coroutine.send(each))
    except StopIteration as stop:
        told.append(("returned", stop.value))
    except Exception as error:
        told.append(repr(error))
        frames, traceback = [], error.__traceback__
        while traceback:
            frames.append((traceback.tb_frame.f_code.co_name, traceback.tb_lineno - traceback.tb_frame.f_code.co_firstlineno))
            traceback = traceback.tb_next
        told.append(frames[1:])
    print(*told, sep="\n  ")
coroutine_states()
