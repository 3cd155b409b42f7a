"""What is awaited comes before what await itself uses."""
async def f():
    await 1
    a = await 2
    return await 3
print(f.__code__.co_consts)
def g():
    yield from [1,2]
    x = yield from (3,)
    yield 5
print(g.__code__.co_consts)
