# What a prompt makes of lines: code, a wish for more, or an error.
import codeop
for s in ["", "\n", "a = 1", "if 1:", "if 1:\n  x", "if 1:\n  x\n", "def f():\n\n", "(a", "(a\n", "'''abc", "x = 'abc", "a b", "1 +", "def x():\n  pass\n", "@a", "class A:", "a = \\", "try:\n  pass\n", "for x in y:\n  z\nelse", "if x:\n y\nelif z:", "x = [1,\n", "return", "lambda", "a = ", "del", "def f(\n", "f'{a", "f'''{a}", "while 1: pass", "async def f():", "match x:", "match x:\n case 1:", "a)", "raise = 2", "#x", "   "]:
    for mode in "single", "exec":
        try: r = codeop.compile_command(s, "<i>", mode)
        except Exception as e: r = type(e).__name__
        print(repr(s), mode, r if r is None or isinstance(r, str) else 'code')
