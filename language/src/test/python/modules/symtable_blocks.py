"""The blocks of a program as symtable shows them: every function has one for its annotations."""
import symtable

SOURCE = """
def f(a, b=lambda x: x):
    def g(q: int) -> str: return a
    class K:
        def m(self): return __class__
        def n(self, a: int): pass
    return [g for g in a]
async def h(): pass
l = lambda y: (lambda z: z)
class C[T]:
    x: T
"""


def show(table, depth=0):
    print("  " * depth, table.get_type(), table.get_name(), table.is_nested(), table.is_optimized())
    for symbol in sorted(table.get_symbols(), key=lambda symbol: symbol.get_name()):
        print("  " * depth, "  ", symbol)
    for child in table.get_children():
        show(child, depth + 1)


show(symtable.symtable(SOURCE, "<text>", "exec"))
