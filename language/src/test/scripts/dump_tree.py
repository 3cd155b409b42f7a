# Writes for each file named on standard input a line with the tree of CPython, as TreeDump.java writes that of protoPython.
import ast
import struct
import sys
import warnings

PLAIN = ("simple", "is_async", "level", "conversion")


def dump(node):
    if isinstance(node, ast.AST):
        text = type(node).__name__
        if hasattr(node, "lineno"):
            text += f"@{node.lineno}:{node.col_offset}-{node.end_lineno}:{node.end_col_offset}"
        fields = []
        for field in node._fields:
            value = getattr(node, field, None)
            fields.append(f"{field}={value if field in PLAIN else dump(value)}")
        return f"{text}({', '.join(fields)})"
    if isinstance(node, list):
        return f"[{', '.join(map(dump, node))}]"
    if isinstance(node, str):
        return "'" + "".join(c if " " <= c <= "~" and c not in "'\\" else "\\{%x}" % ord(c) for c in node) + "'"
    if isinstance(node, bytes):
        return f"b'{node.hex()}'"
    if isinstance(node, float):
        return "d%x" % struct.unpack(">Q", struct.pack(">d", node))
    if isinstance(node, complex):
        return "j%x" % struct.unpack(">Q", struct.pack(">d", node.imag))
    if isinstance(node, int) and not isinstance(node, bool):
        return hex(node)
    return repr(node)


warnings.simplefilter("ignore")
for line in sys.stdin:
    with open(line.rstrip("\n"), "rb") as file:
        print(dump(ast.parse(file.read())))
