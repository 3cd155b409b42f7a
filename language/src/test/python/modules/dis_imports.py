"""The instructions by which modulefinder and others find imports and names that are bound."""

import dis
import os
import tempfile
from modulefinder import ModuleFinder

SOURCE = """
import os
import a.b.c as d, e
from os import path as p, sep
from . import q
from ..x import (
    y,
    z)
def f(value=1):
    global g
    import k
    g = 1
    h = 2
    return h
x = y = 3
for t in (): pass
class C:
    import n
    u = 1
with a as v: pass
"""


def show(code):
    print(code.co_name, list(dis._find_imports(code)))
    print([name for name in dis._find_store_names(code) if not name.startswith("__")])
    for constant in code.co_consts:
        if hasattr(constant, "co_code"):
            show(constant)


show(compile(SOURCE, "source", "exec"))
many = compile("\n".join(f"import m{i}; v{i} = {i}" for i in range(300)) + "\nfrom m import n", "many", "exec")
print(list(dis._find_imports(many))[-2:], list(dis._find_store_names(many))[-3:])

with tempfile.TemporaryDirectory() as root:
    def write(name, text):
        path = os.path.join(root, *name.split("/"))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            file.write(text)
        return path

    script = write("script.py", "import p.one\nfrom p import two, value, absent\nfrom q import *\n")
    write("p/__init__.py", "value = 1\n")
    write("p/one.py", "from . import two\nfrom .sub.deep import thing\n")
    write("p/two.py", "def late():\n    import lost, r\n")
    write("p/sub/__init__.py", "")
    write("p/sub/deep.py", "thing = 1\n")
    write("q.py", "import sys\nquantity = 1\n")
    write("r.py", "")
    finder = ModuleFinder(path=[root])
    finder.run_script(script)
    print(sorted(finder.modules))
    print(finder.any_missing_maybe())
    print(sorted(finder.modules["__main__"].globalnames))
