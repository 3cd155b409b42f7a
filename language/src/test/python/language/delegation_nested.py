"""yield from within the statements and expressions of another one, and in loops."""


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


for make, *sent in (
    (nested, *"NVWXYZ01"),
    (nested_return, "p", "q", "r"),
    (lambda: loops(3), 10, 1, 20, 30, 2, 3),
    (lambda: loops(0),),
):
    drive(make(), *sent)
