import ast
import traceback

# What traceback finds of misspelt keywords, and what it is told by the parser.
for source in [
    "a b", "x=1\na b", "def f():\n  pass\na b", "class A:\n  pass\na b", "if x:\n  if y:\n    pass\n  a b",
    "if x:\n pass\nif y z:\n pass", "fur a in b:\n  pass", "if x:\n  pass\nelseif y:\n  pass",
    "def foo():\n  returm result", "[123 fur x\nin range(3)\nif x]", "1 = 2",
]:
    try:
        ast.parse(source)
    except SyntaxError as e:
        print(e._metadata, traceback.format_exception_only(e)[-1].strip())
