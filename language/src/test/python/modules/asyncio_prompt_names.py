"""What the prompt of asyncio imports, and how it compiles what is typed."""
import _remote_debugging
import ast
import asyncio.__main__ as prompt
import code

for name in "TaskInfo", "FrameInfo", "CoroInfo", "ThreadInfo", "AwaitedInfo":
    record = getattr(_remote_debugging, name)
    print(record, record.__match_args__, record(range(record.n_fields)))
try:
    _remote_debugging.RemoteUnwinder(2**22)
except RuntimeError as e:
    print("no process")
console = code.InteractiveConsole()
console.compile.compiler.flags |= ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
print(issubclass(prompt.AsyncIOInteractiveConsole, code.InteractiveConsole))
for line in "await x", "x = [i async for i in y]", "async with a:", "f(x)", "def f():":
    compiled = console.compile(line, "<typed>", "single")
    print(line, compiled and bool(compiled.co_flags & 0x80))
