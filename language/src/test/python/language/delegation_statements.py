"""yield from as a statement, assigned, and returned."""


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


def not_iterable():
    x = yield from 3
    return x


for make, *sent in (
    (statement, "x", "y"),
    (statement, KeyError("k"), "y"),
    (statement, ValueError("v")),
    (statement, "x"),
    (assigned, *"ABCDEF"),
    (returned, "x", "y"),
    (returned, "x", OSError("o")),
    (guarded, "x", ValueError("v"), "y", "z"),
    (guarded, TypeError("t"), "z"),
    (lambda: (yield from inner("lambda", 1)), "x"),
    (not_iterable,),
):
    drive(make(), *sent)
