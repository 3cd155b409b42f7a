# What the compiler knows about names.
import symtable

top = symtable.symtable(
    """
import os
def outer(a, *, b=1):
    global g
    g = a
    x = 1
    def inner():
        nonlocal x
        x = len(b)
        return __name__
    return [i for i in b], (j for j in b)
class C:
    y: int
    def method(self):
        return self.__private
class G[T]: pass
""",
    "f",
    "exec",
)


def show(table, depth=0):
    print("  " * depth, table.get_type(), table.get_name(), table.get_lineno(), table.is_nested(), table.is_optimized())
    for s in sorted(table.get_symbols(), key=lambda s: s.get_name()):
        if s.get_name().startswith("__cond"):
            continue
        facts = [n[3:] for n in dir(s) if n.startswith("is_") and n != "is_namespace" and getattr(s, n)()]
        print("  " * depth, "-", s.get_name(), facts)
    if table.get_type() == "function":
        print("  " * depth, sorted(table.get_parameters()), sorted(table.get_frees()), sorted(table.get_globals()))
    for child in table.get_children():
        if child.get_type() != "annotation":
            show(child, depth + 1)


show(top)
print(top.lookup("outer").get_namespace().get_name(), top.lookup("os").is_imported())
for args in (("x = ", "f", "exec"), ("x", "f", "func_type"), ("def f(a, a): pass", "f", "exec")):
    try:
        symtable.symtable(*args)
    except (SyntaxError, ValueError) as e:
        print(type(e).__name__, e)
