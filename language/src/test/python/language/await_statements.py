"""await as a statement, assigned, returned, and within another one."""


def inner(name, *values):
    got = []
    for value in values:
        try:
            got.append((yield (name, value)))
        except KeyError as error:
            got.append(repr(error))
    return name, got


class Awaited:
    def __init__(self, *values):
        self.values = values

    def __await__(self):
        return inner("awaited", *self.values)


async def statements():
    await Awaited(1)
    x = await Awaited(2)
    y, z = await Awaited(3)
    await deeper(x, await Awaited(4))
    return await deeper(y, z, await Awaited(5))


async def deeper(*values):
    return await Awaited(*values)


async def not_awaitable():
    await 3


def coroutine_states():
    coroutine = statements()
    coroutine.send(None)
    print(type(coroutine.cr_await).__name__, coroutine.cr_running, coroutine.cr_frame.f_lineno - coroutine.cr_code.co_firstlineno)
    coroutine.send("x")
    print(coroutine.cr_frame.f_lineno - coroutine.cr_code.co_firstlineno, sorted(coroutine.cr_frame.f_locals))
    coroutine.close()
    print(coroutine.cr_await, coroutine.cr_frame)


for make, sent in (statements, "ABCDEFGHIJK"), (statements, ["A", ValueError("v")]), (not_awaitable, ""):
    coroutine = make()
    told = []
    try:
        told.append(coroutine.send(None))
        for each in sent:
            told.append(coroutine.throw(each) if isinstance(each, Exception) else coroutine.send(each))
    except StopIteration as stop:
        told.append(("returned", stop.value))
    except Exception as error:
        told.append(repr(error))
        frames, traceback = [], error.__traceback__
        while traceback:
            frames.append((traceback.tb_frame.f_code.co_name, traceback.tb_lineno - traceback.tb_frame.f_code.co_firstlineno))
            traceback = traceback.tb_next
        told.append(frames[1:])
    print(*told, sep="\n  ")
coroutine_states()
