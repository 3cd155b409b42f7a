import sys
import types


def step(coroutine, value=None):
    try:
        return coroutine.send(value)
    except StopIteration as e:
        return "returned", e.value


async def agen():
    yield 1
    yield 2


seen = []
sys.set_asyncgen_hooks(firstiter=lambda g: seen.append(g.__name__), finalizer=seen.append)
print([h is not None for h in sys.get_asyncgen_hooks()])
g = agen()
print(seen, step(g.__anext__()), step(g.asend(5)), seen)
sys.set_asyncgen_hooks(None, None)
print(sys.get_asyncgen_hooks())
try:
    sys.set_asyncgen_hooks(firstiter=1)
except TypeError as e:
    print(e)


async def made():
    pass


sys.set_coroutine_origin_tracking_depth(1)
print(sys.get_coroutine_origin_tracking_depth())
c = made()
print(len(c.cr_origin), c.cr_origin[0][1:])
c.close()
sys.set_coroutine_origin_tracking_depth(0)
c = made()
print(c.cr_origin, c.cr_running, c.cr_await, c.cr_code.co_flags & 0x80, c.cr_frame.f_code is c.cr_code, c.cr_suspended)
print(type(c.__await__()).__name__, step(c.__await__()), c.cr_frame)


@types.coroutine
def old_style():
    got = yield "yielded"
    return got


print(old_style.__code__.co_flags & 0x120)


async def waits():
    return await old_style()


w = waits()
print(step(w), w.cr_await is not None, w.cr_suspended, step(w, "sent"))


def wrong():
    yield from made_again


made_again = made()
try:
    next(wrong())
except TypeError as e:
    print(e)
made_again.close()


async def failing():
    yield 1
    raise StopAsyncIteration


f = failing()
step(f.__anext__())
try:
    step(f.__anext__())
except RuntimeError as e:
    print(e, repr(e.__cause__))


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
step(s.__anext__())
try:
    step(s.aclose())
except RuntimeError as e:
    print(e)
a = agen()
first = a.asend(None)
print(step(first))
try:
    first.send(None)
except RuntimeError as e:
    print(e)
closing = a.aclose()
print(step(closing))
try:
    closing.send(None)
except RuntimeError as e:
    print(e)
for bad in (lambda: aiter(1), lambda: anext(1)):
    try:
        bad()
    except TypeError as e:
        print(e)
print([type(x).__name__ for x in (a, first, closing)])
