"""A function that is given code of another kind, a generator's say, works and has been warned of."""

import warnings


def plain():
    return 1


def generator():
    yield 1


async def coroutine():
    return 1


async def asynchronous():
    yield 1


functions = plain, generator, coroutine, asynchronous
for target in functions:
    for source in functions:
        before = target.__code__
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            target.__code__ = source.__code__
        print(target.__name__, source.__name__, [(w.category.__name__, str(w.message), w.lineno) for w in seen])
        with warnings.catch_warnings(action="ignore"):
            target.__code__ = before
with warnings.catch_warnings(action="ignore"):
    plain.__code__ = generator.__code__
print(list(plain()))
with warnings.catch_warnings(action="error"):
    try:
        generator.__code__ = coroutine.__code__
    except DeprecationWarning as warning:
        print(warning)
print(list(generator()))
