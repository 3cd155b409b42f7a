# A trace function that sets f_lineno lets its function go on somewhere else.
import sys
import warnings

warnings.simplefilter('ignore')


def run(function, at, to, event='line'):
    """Jump from one line of the function to another, both counted from its def, and tell what happened."""
    first = function.__code__.co_firstlineno
    told = []
    jumped = False

    def trace(frame, kind, arg):
        nonlocal jumped
        if frame.f_code is not function.__code__:
            return None
        told.append(f'{kind[0]}{frame.f_lineno - first}')
        if kind == event and frame.f_lineno - first == at and not jumped:
            jumped = True
            try:
                frame.f_lineno = first + to
            except ValueError as e:
                told.append(str(e).replace(str(first + to), 'N'))
        return trace

    out = []
    sys.settrace(trace)
    try:
        result = function(out)
        if hasattr(result, 'send'):
            try:
                while True:
                    result.send(None)
            except StopIteration:
                pass
    except Exception as e:
        out.append(repr(e))
    finally:
        sys.settrace(None)
    print(f'{function.__name__} {at}->{to}', out, *told)


class Context:
    def __init__(self, out, number):
        self.out = out
        self.number = number

    def __enter__(self):
        self.out.append(self.number)
        return self

    def __exit__(self, *args):
        self.out.append(-self.number)

    async def __aenter__(self):
        return self.__enter__()

    async def __aexit__(self, *args):
        self.__exit__()


def loop(out):
    out.append(1)
    for i in [1, 2]:
        out.append(3)
        if i:
            out.append(5)
        else:
            out.append(7)
    else:
        out.append(9)
    for j in [3, 4]:
        out.append(j)
    while len(out) < 3:
        out.append(13)
    out.append(14)


run(loop, 1, 3)
run(loop, 1, 9)
run(loop, 1, 13)
run(loop, 1, 14)
run(loop, 1, 15)
run(loop, 1, -1)
run(loop, 3, 1)
run(loop, 3, 2)
run(loop, 3, 7)
run(loop, 5, 3)
run(loop, 5, 11)
run(loop, 9, 7)
run(loop, 14, 13)


def contexts(out):
    out.append(1)
    with Context(out, 2):
        out.append(3)
        with Context(out, 4):
            out.append(5)
        out.append(6)
    with Context(out, 7):
        out.append(8)
    out.append(9)


run(contexts, 1, 3)
run(contexts, 1, 8)
run(contexts, 3, 1)
run(contexts, 3, 8)
run(contexts, 5, 6)
run(contexts, 5, 9)
run(contexts, 3, 5)
run(contexts, 9, 7)


def handlers(out):
    try:
        out.append(2)
        1 / 0
    except TypeError:
        out.append(5)
    except ZeroDivisionError as e:
        out.append(7)
        out.append(str(sys.exception()))
    else:
        out.append(10)
    finally:
        out.append(12)
    out.append(str(sys.exception()))


for target in 1, 2, 4, 5, 8, 9, 10, 12, 13:
    run(handlers, 7, target)
    run(handlers, 2, target)
    run(handlers, 12, target)
run(handlers, 3, 2, 'exception')
run(handlers, 13, 2, 'return')
run(handlers, 0, 2, 'call')


def final(out):
    try:
        out.append(2)
        1 / 0
    finally:
        out.append(5)
        try:
            out.append(7)
        finally:
            out.append(9)
        out.append(10)


run(final, 5, 10)
run(final, 7, 10)
run(final, 2, 7)
run(final, 9, 5)
run(final, 5, 2)


def unreachable(out):
    while True:
        out.append(2)
        if len(out) > 1:
            return out
    out.append(5)


run(unreachable, 2, 5)


def generator(out):
    for i in [1, 2]:
        out.append(2)
        with Context(out, 3):
            yield i
            out.append(5)
        try:
            yield -i
        finally:
            out.append(9)
    out.append(10)


run(generator, 2, 5)
run(generator, 2, 7)
run(generator, 5, 10)
run(generator, 5, 2)
run(generator, 4, 5, 'return')
run(generator, 4, 9, 'return')
run(generator, 4, 9, 'call')
run(generator, 7, 10, 'return')


class Numbers:
    def __init__(self, *items):
        self.items = iter(items)

    def __aiter__(self):
        return self

    async def __anext__(self):
        for item in self.items:
            return item
        raise StopAsyncIteration


async def coroutine(out):
    async for i in Numbers(1, 2):
        out.append(i)
        async with Context(out, 4):
            out.append(4)
        out.append(5)
    out.append(6)


run(coroutine, 2, 4)
run(coroutine, 4, 5)
run(coroutine, 4, 6)
run(coroutine, 5, 2)
run(coroutine, 6, 2)
run(coroutine, 4, 2)


def unbound(out):
    out.append(1)
    a = 2
    b = [c for c in [3]]
    out.append((a, b))


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    run(unbound, 1, 4)
    run(unbound, 3, 4)
print([str(w.message) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    run(unbound, 4, 1)


def attempt(action):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, e)


frame = sys._getframe()
for value in 3, 'a', True, 3.0:
    attempt(lambda: setattr(frame, 'f_lineno', value))
attempt(lambda: delattr(frame, 'f_lineno'))

# What the ends of iterators look like, and where lambdas are.
events = []


def listen(frame, kind, arg):
    if frame.f_code.co_filename == __file__:
        what = arg[0].__name__ if kind == 'exception' else ''
        events.append((frame.f_code.co_name, kind, what))
        return listen


async def answer():
    return 5


async def ask():
    x = await answer()
    async for i in Numbers():
        pass


def numbers():
    yield 1


def delegate():
    yield from numbers()
    yield from [2]
    for i in [3]:
        pass
    for i in numbers():
        pass


f = lambda: (
    list(delegate()))
sys.settrace(listen)
f()
try:
    ask().send(None)
except StopIteration:
    pass
sys.settrace(None)
for event in events:
    print(*event)
