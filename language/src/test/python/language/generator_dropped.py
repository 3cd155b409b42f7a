# What happens to generators and coroutines that nobody runs to their end.
import gc
import sys
import warnings

warnings.simplefilter("ignore", ResourceWarning)


def guarded(name):
    try:
        yield name
        yield "never"
    finally:
        print("finally", name)


def drop():
    generator = guarded("dropped")
    print(next(generator))


drop()
gc.collect()


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", kind.__name__)


def managed():
    with Manager() as manager:
        yield manager


def catching():
    try:
        yield
    except GeneratorExit:
        print("caught")
        raise


def drop(make):
    next(make())


for make in (managed, catching):
    drop(make)
    gc.collect()


def many():
    for i in range(200):
        next(counted(i))


closed = []


def counted(i):
    try:
        yield i
    finally:
        closed.append(i)


many()
gc.collect()
print(sorted(closed) == list(range(200)))


def unraisable(arguments):
    print(arguments.exc_type.__name__, arguments.exc_value, arguments.err_msg.split(" at ")[0], arguments.object)


sys.unraisablehook = unraisable


def ignoring():
    try:
        yield
    except GeneratorExit:
        yield "no"


def failing():
    try:
        yield
    finally:
        raise ValueError("in finally")


for make in (ignoring, failing):
    drop(make)
    gc.collect()


async def coroutine():
    return 1


class Class:
    async def method(self):
        pass


def unawaited():
    coroutine()
    Class().method()
    coroutine().close()
    try:
        coroutine().send(None)
    except StopIteration as e:
        pass


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    unawaited()
    gc.collect()
    print(*(f"{w.category.__name__}: {w.message}" for w in seen), sep="\n")


# Hooks of asynchronous generators.
async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("numbers end")


def run(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as e:
        return e.value


sys.set_asyncgen_hooks(
    firstiter=lambda generator: print("first", generator.__name__),
    finalizer=lambda generator: print("finalizer", run(generator.aclose())),
)


def drop_numbers():
    run(numbers().__anext__())


drop_numbers()
gc.collect()
sys.set_asyncgen_hooks(None, None)


# What is thrown in has a context, and one form of throwing.
def handling():
    try:
        raise KeyError("first")
    except KeyError:
        yield


generator = handling()
next(generator)
try:
    generator.throw(ValueError("second"))
except ValueError as e:
    print(repr(e), repr(e.__context__))
try:
    raise KeyError("outside")
except KeyError:
    try:
        guarded("not begun").throw(ValueError("thrown"))
    except ValueError as e:
        print(repr(e.__context__))
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    try:
        handling().throw(ValueError, ValueError("old form"), None)
    except ValueError as e:
        print(e, seen[0].category.__name__, seen[0].message)


class Wrong(Exception):
    def __new__(cls, *args):
        return cls


generator = guarded("wrong")
next(generator)
try:
    generator.throw(Wrong)
except TypeError as e:
    print(str(e)[-54:])


# What it waits for is not to be seen while that runs.
def inner():
    print(outer_generator.gi_yieldfrom, outer_generator.gi_running, outer_generator.gi_suspended)
    yield


def outer():
    yield from inner()


outer_generator = outer()
next(outer_generator)
print(outer_generator.gi_yieldfrom.__name__, outer_generator.gi_suspended)
