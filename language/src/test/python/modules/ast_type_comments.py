"""Type comments, versions of the grammar, and the operator of Barry Warsaw in ast.parse and compile."""
import __future__
import ast


def show(source, **options):
    try:
        tree = ast.parse(source, type_comments=True, **options)
        print(ast.dump(tree))
        end = getattr(tree, "body", None)
        if isinstance(end, list):
            print(" ", [(s.lineno, s.end_lineno, s.end_col_offset) for s in end])
    except SyntaxError as e:
        print(repr(source), e.msg, e.lineno, e.offset, e.end_offset)


for source in (
    "x = 1 # type: int",
    "x = y = 1 #type:   int  \nz = 2",
    "x = 1 # type : int",
    "x = 1  # type: ignore[a] b\ny = 2 # type: ignored\nz = 3 # type: ignore\xe9\n",
    "# type: ignore\nx\n# type: ignore",
    "# type: int\nx=1\n",
    "x = 1; y = 2 # type: int; z\n",
    "def f(a, # type: int\n  *b, # type: str\n  c=1, # type: float\n  **d # type: e\n  ):\n  # type: (...) -> int\n  pass\n",
    "async def f(): # type: () -> int\n  # type: ignore\n  pass\n",
    "def f(): # type: () -> int\n  # type: () -> int\n  pass\n",
    "def f(): pass # type: () -> int\n",
    "def f(*, # type: int\n a): pass",
    "def f(a # type: int\n ,b): pass",
    "lambda a, # type: int\n: 0",
    "for x in y: # type: int\n  pass\n",
    "with (a as b, c): # type: int\n  pass\n",
    "if x: # type: int\n pass\n",
    "x: int = 1 # type: int\n",
):
    show(source)
show("(int, *str, **Any) -> float", mode="func_type")

for source, version in (
    ("async def f(): await x", 4),
    ("x: int = 1", 5),
    ("x: int = 1", 6),
    ("a @ b", 4),
    ("a @= b", 4),
    ("x = 1_0", 5),
    ("(x := 1)", 7),
    ("(x := 1)", 8),
    ("def f(a, /): pass", 7),
    ("match x:\n case 1: pass", 9),
    ("try: pass\nexcept* A: pass", 10),
    ("def f[T](): pass", 11),
    ("type X = int", 11),
    ("class A[T=int]: pass", 12),
    ("t'{x}'", 13),
    ("t'{x}'", 14),
):
    try:
        ast.parse(source, feature_version=(3, version))
        print(source, "is in", version)
    except SyntaxError as e:
        print(e.msg, e.offset)

flag = __future__.CO_FUTURE_BARRY_AS_BDFL
for source, flags in (
    ("2 <> 3", 0),
    ("2 <> 3", flag),
    ("2 != 3", flag),
    ("from __future__ import barry_as_FLUFL; 2 <> 3", 0),
    ("from __future__ import barry_as_FLUFL; 2 != 3", 0),
    ("from .__future__ import barry_as_FLUFL; 2 != 3", 0),
):
    try:
        compile(source, "<text>", "exec", flags)
        print(source, "compiles")
    except SyntaxError as e:
        print(source, e.msg, e.offset)
print(eval(compile("2 <> 3, 2 <> 2", "<text>", "eval", flag)))
