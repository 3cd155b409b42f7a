# asend(), athrow() and aclose() of asynchronous generators want to be awaited.
import gc
import warnings


async def gen():
    yield 1


def dropped(method, *args):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        g = gen()
        getattr(g, method)(*args)
        for _ in range(5):
            gc.collect()
            if caught:
                break
    return [(str(w.message), w.category.__name__) for w in caught]


def used(action):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            action()
        except BaseException as error:
            print(type(error).__name__)
        gc.collect()
    return caught


print(dropped("asend", None))
print(dropped("athrow", RuntimeError))
print(dropped("aclose"))
print(used(lambda: gen().asend(None).send(None)))
print(used(lambda: gen().asend(None).close()))
print(used(lambda: gen().aclose().send(None)))
print(used(lambda: gen().athrow(KeyError).send(None)))
