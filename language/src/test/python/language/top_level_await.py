"""compile() with PyCF_ALLOW_TOP_LEVEL_AWAIT: code that awaits makes a coroutine."""
import ast
import asyncio
import inspect
import traceback
import types

FLAG = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT


async def items(count):
    for i in range(count):
        yield i
        await asyncio.sleep(0)


class Lock:
    async def __aenter__(self):
        return "locked"

    async def __aexit__(self, *details):
        print("released", details[0])


async def complete(coroutine):
    return await coroutine


names = {"items": items, "asyncio": asyncio, "Lock": Lock}


def run(source, mode="exec"):
    code = compile(source, "<top>", mode, FLAG)
    print(mode, bool(code.co_flags & inspect.CO_COROUTINE), code.co_name)
    result = eval(code, names)
    if inspect.iscoroutine(result):
        print(result.__name__, result.__qualname__, inspect.getcoroutinestate(result))
        return asyncio.run(complete(result))
    return result


print(run("await asyncio.sleep(0, 5) + 1", "eval"))
print(run("[i async for i in items(3) if await asyncio.sleep(0, i)]", "eval"))
print(run("'text'\nx = await asyncio.sleep(0, 5)\ny = x + await asyncio.sleep(0, 1)\nz = [i async for i in items(3)]"))
print({name: names[name] for name in ("x", "y", "z", "__doc__")})
run("(1, await asyncio.sleep(0, 5), print('displayed next'))\n", "single")
run("""
print("begin", x)
for i in range(3):
    print(i, await asyncio.sleep(0, i), locals() is globals())
    try:
        if i == 1:
            continue
        async for k in items(2):
            print(k)
    finally:
        await asyncio.sleep(0)
async with Lock() as l:
    print(l, {k: await asyncio.sleep(0, k) async for k in items(2)})
n: int = await asyncio.sleep(0, 3)
class A(await asyncio.sleep(0, list)):
    def f(self, v=n): return v
@(await asyncio.sleep(0, str))
def f(): pass
print(A.__bases__, A().f(), f[:12], __annotate__(1))
""")
# no await, no coroutine
run("def f(): pass\n(x for x in [])\n{x for x in []}")
# it occurs, although optimised away
for level in 0, 2:
    print(bool(compile("assert await x", "<top>", "exec", FLAG, optimize=level).co_flags & inspect.CO_COROUTINE))

for source in (
    "await x",
    "async for a in b: pass",
    "async with a: pass",
    "[x async for x in y]",
    "def f(): await x",
    "class A: await x",
    "class A:\n    [x async for x in y]",
    "lambda: await x",
    "def f():\n    [x async for x in y]",
    "yield 1",
    "yield from x",
    "await x; yield 1",
    "await x\nreturn 1",
    "async with a: return",
):
    for flags in 0, FLAG:
        try:
            compile(source, "<bad>", "exec", flags)
            print(repr(source), flags, "allowed")
        except SyntaxError as e:
            print(repr(source), flags, e.msg, e.lineno, e.offset)

# step by step
coroutine = eval(compile("await q", "<top>", "exec", FLAG), {"q": 1})
try:
    coroutine.send(None)
except TypeError as e:
    print(traceback.format_exc().splitlines()[-2:])


class Steps:
    def __await__(self):
        print((yield "first"))


local = {}
coroutine = eval(compile("a = 1\nawait q\nb = 2", "<top>", "exec", FLAG), {"q": Steps()}, local)
print(coroutine.send(None), local, coroutine.cr_frame.f_lineno, coroutine.cr_frame.f_locals is local)
try:
    coroutine.send("second")
except StopIteration as e:
    print(e.value, local)
function = types.FunctionType(compile("a = await q", "<top>", "exec", FLAG), {"q": Steps()})
print(inspect.iscoroutinefunction(function))
coroutine = function()
try:
    coroutine.throw(ValueError("thrown in"))
except ValueError as e:
    print(e)
coroutine = eval(compile(ast.parse("a = await q"), "<tree>", "exec", FLAG), {"q": Steps()})
print(coroutine.send(None))
coroutine.close()
