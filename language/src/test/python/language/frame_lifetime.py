"""What variables hold does not outlive them: those of a comprehension whose frame goes on, of a generator that is kept."""
import gc
import weakref


class Thing:
    pass


def alive(references):
    for attempt in range(50):
        gc.collect()
        if all(reference() is None for reference in references):
            return 0
    return sum(reference() is not None for reference in references)


def plain():
    things = [Thing() for i in range(3)]
    references = list(map(weakref.ref, things))
    [id(thing) for thing in things]
    {id(thing) for thing in things}
    {id(thing): thing for thing in things}
    del things
    return alive(references)


def captured():
    things = [Thing() for i in range(3)]
    references = list(map(weakref.ref, things))
    [(lambda: thing)() for thing in things]
    del things
    return alive(references)


def nested():
    things = [Thing() for i in range(3)]
    references = list(map(weakref.ref, things))
    [[thing, other] for thing in things for other in [thing] if [x for x in [other]]]
    del things
    return alive(references)


async def suspended():
    async def items():
        for thing in things:
            yield thing

    things = [Thing() for i in range(3)]
    references = list(map(weakref.ref, things))
    [id(thing) async for thing in items()]
    things.clear()
    return alive(references)


def exhausted():
    def generator():
        thing = Thing()
        yield weakref.ref(thing)

    kept = generator()
    return alive(list(kept)), kept.gi_frame


def closed():
    def generator():
        thing = Thing()
        yield weakref.ref(thing)

    kept = generator()
    reference = next(kept)
    kept.close()
    return alive([reference]), kept.gi_frame


def failed():
    def generator():
        thing = Thing()
        yield weakref.ref(thing)
        yield thing.missing

    kept = generator()
    reference = next(kept)
    try:
        next(kept)
    except AttributeError:
        pass
    return alive([reference]), kept.gi_frame


def awaited():
    async def coroutine():
        thing = Thing()
        return weakref.ref(thing)

    kept = coroutine()
    try:
        kept.send(None)
    except StopIteration as e:
        reference = e.value
    return alive([reference]), kept.cr_frame


def exchanged():
    def generator():
        while True:
            thing = yield Thing()
            del thing

    kept = generator()
    references = [weakref.ref(next(kept))]
    thing = Thing()
    references += [weakref.ref(kept.send(thing)), weakref.ref(thing)]
    del thing
    return alive(references)


def numbers(rounds):
    total = 0
    for i in range(rounds):
        total += sum([x * i for x in range(3)]) + sum([x for x in (1.5, i)])
    return total


print(plain(), captured(), nested())
try:
    suspended().send(None)
except StopIteration as e:
    print(e.value)
print(exhausted(), closed(), failed(), awaited(), exchanged())
print(numbers(10))
