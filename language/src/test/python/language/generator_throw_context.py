# What a generator is handling becomes the context of what is thrown into the iterator it delegates to.


def chain(error):
    names = []
    while error is not None:
        names.append(repr(error))
        error = error.__context__
    return " < ".join(names)


class Suspended:
    def __await__(self):
        return (yield "waiting")


async def awaiting():
    try:
        raise KeyError("own")
    except KeyError:
        try:
            await Suspended()
        except Exception as error:
            print("await", chain(error))


coroutine = awaiting()
print(coroutine.send(None))
try:
    coroutine.throw(ValueError("thrown"))
except StopIteration:
    print("returned")

try:
    raise IndexError("caller's")
except IndexError:
    coroutine = awaiting()
    coroutine.send(None)
    try:
        coroutine.throw(ValueError("thrown while another is handled"))
    except StopIteration:
        pass


def plain():
    yield "plain"


class Throwing:
    def __iter__(self):
        return self

    def __next__(self):
        return "throwing"

    def throw(self, error):
        raise error


class Mute:
    def __iter__(self):
        return self

    def __next__(self):
        return "mute"


def delegating(iterable):
    try:
        raise KeyError("own")
    finally:
        yield from iterable


def nested(iterable):
    try:
        raise LookupError("outer")
    except LookupError:
        yield from delegating(iterable)


for outer in delegating, nested:
    for inner in plain(), Throwing(), Mute():
        generator = outer(inner)
        print(next(generator))
        try:
            generator.throw(ValueError("thrown"))
        except ValueError as error:
            print(outer.__name__, chain(error))

# The iterator itself sees what its caller is handling, not what the generator is.
import sys


def looking():
    try:
        yield
    except ValueError:
        yield repr(sys.exception()), repr(sys.exception().__context__)
    yield repr(sys.exception())


generator = delegating(looking())
next(generator)
print(generator.throw(ValueError("thrown")))
print(next(generator))
try:
    next(generator)
except KeyError as error:
    print("ended", chain(error))

# Another exception than the one thrown in.
def replacing():
    try:
        yield
    except ValueError:
        raise TypeError("instead")


generator = delegating(replacing())
next(generator)
try:
    generator.throw(ValueError("thrown"))
except TypeError as error:
    print(chain(error))
