# What a module imports from __future__ holds for the code it compiles.
from __future__ import annotations
import __future__

source = "def f(x: undefined): pass\nprint(f.__annotations__)"
exec(source)
exec(compile(source, "f", "exec"))
code = compile(source, "f", "exec", dont_inherit=True)
print(bool(code.co_flags & __future__.annotations.compiler_flag))
try:
    exec(code)
except NameError as e:
    print(e)
code = compile(source, "f", "exec", __future__.annotations.compiler_flag, True)
print(bool(code.co_flags & __future__.annotations.compiler_flag))
exec(code)
print(eval("(lambda: 0).__code__.co_flags") & __future__.annotations.compiler_flag)
for flags in 1, 0x800, 0x2000000:
    try:
        compile("1", "f", "eval", flags)
    except ValueError as e:
        print(e)
