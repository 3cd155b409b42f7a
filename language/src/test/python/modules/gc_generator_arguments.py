"""Generators and coroutines hold no argument that their variables have given up."""
import gc
import weakref


class Thing:
    pass


def generator(thing, *rest, word=None, **words):
    del thing
    rest = word = words = None
    yield "suspended"
    yield rest, word, words


async def coroutine(thing):
    thing = thing.number
    gc.collect()
    return thing, references[0]() is None


async def asynchronous(thing):
    yield thing is None
    thing = None
    gc.collect()
    yield references[0]() is None


def begin(function, count):
    things = [Thing() for _ in range(count)]
    for number, thing in enumerate(things):
        thing.number = number
    references[:] = map(weakref.ref, things)
    if count == 4:
        return function(things[0], things[1], word=things[2], other=things[3])
    return function(things[0])


def result(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value


references = []
running = begin(generator, 4)
print(next(running))
gc.collect()
print([reference() for reference in references])
print(next(running))
print(result(begin(coroutine, 1)))
running = begin(asynchronous, 1)
print(result(running.asend(None)), result(running.asend(None)))
