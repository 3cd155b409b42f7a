print(eval("1 + 2"), eval("x * 2", {"x": 21}), eval("x + y", {"x": 1}, {"y": 2}), eval(" [i for i in range(3)]"))
namespace = {}
exec("a = 1\ndef f(n):\n    return n + a\nb = f(41)", namespace)
print(namespace["b"], namespace["f"](1), "__builtins__" in namespace,
      sorted(k for k in namespace if not k.startswith("__")))
x = "global"


def scope():
    x = "local"
    print(eval("x"), sorted(locals()))
    exec("x = 'changed'; y = 1")
    return x, locals().get("y")


print(scope())
exec("x = 'exec at module level'")
print(x, globals()["x"] is x, locals() is globals())
code = compile("v = 5\nw = v * 2", "<test>", "exec")
d = {}
exec(code, d)
print(d["w"], type(code).__name__, code.co_filename, code.co_name, eval(compile("3 * 3", "<e>", "eval")))
exec(compile("print('single'); 7", "<s>", "exec"))
for source in ("1 +", "x = 1", "def", "nope", "1 / 0", "'unterminated", "a b", "return 5", "(1", "[1, 2", ")", "for",
               "x = = 1"):
    try:
        print(eval(source))
    except Exception as e:
        print(type(e).__name__, e.msg if isinstance(e, SyntaxError) else e)
for source in ("return 5", "yield 1", "break", "continue", "nonlocal q", "x = 5 = y", "f() = 1", "1 = x", "del 5",
               "def f(a, a): pass", "def f(a=1, b): pass", "f(a=1, 2)", "f(**k, *a)", "class C: return 1", "import *",
               "from x import", "if True:\nx", "  x = 1", "try: pass", "a, *b, *c = 1", "*a = 1",
               "def f():\n  global y\n  nonlocal y", "lambda a, a: 1", "f(x=1, x=2)", "def f(x): global x",
               "None = 1", "x + 1 = 2", "not x = 1", "print 'x'", "x = 08", "'a' 5", "{1: 2, 3}", "await x",
               "async x", "assert (1, 2) = 3", "with x as 5: pass", "for 1 in x: pass", "else: pass",
               "def f(*): pass", "x := 1", "(x := 1) = 2", "@", "\\", "?", "$x", "a?b", "x = 5 if 6", "[x for x in]",
               "\u00b2", "0xg", "1__0", "1.e", "''' open"):
    try:
        exec(source, {})
        print("fine", source)
    except SyntaxError as e:
        print(type(e).__name__, repr(source), e.msg, e.lineno, e.offset)
