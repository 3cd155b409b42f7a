# Trees: made, shown, changed, compiled.
import ast
import copy


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


tree = ast.parse("x = 1 + 2; print('é', x)\ndef f(a, *, b: int = 3): return [a, b]\n")
print(ast.dump(tree, include_attributes=True))
print(repr(tree))
print(ast.unparse(tree))
exec(compile(tree, "f", "exec"))
print(f(1))
print(ast.literal_eval("[1, -2, {'a': (None, True)}, b'x', 3 + 4j]"))

print(ast.BinOp.__doc__, ast.BinOp._fields, ast.BinOp.__match_args__, ast.BinOp._field_types)
print(ast.expr_context.__doc__, ast.expr._attributes, ast.pattern._attributes, ast.AST._fields)
print(ast.type_param.__doc__)
print(ast.arguments._field_types["vararg"], ast.arguments._field_types["args"])
print(ast.Name("x").ctx, ast.arguments().kw_defaults, ast.Return().value)
attempt(ast.Name, 1, 2, 3)
attempt(ast.Name, "x", id="y")
print(ast.dump(copy.replace(ast.Name("x"), id="y")))
attempt(copy.replace, ast.Name("x"), foo=1)
print(ast.Name("x").__reduce__()[1:])
print(ast.dump(copy.deepcopy(ast.parse("lambda x: x", mode="eval"))))
print(ast.parse("a").body[0].value.ctx is ast.parse("b").body[0].value.ctx)

here = dict(lineno=1, col_offset=0)
one = ast.Constant(1, **here)
for node in (
    ast.BinOp(one, None, one, **here),
    ast.BinOp(None, ast.Add(), one, **here),
    ast.BinOp(one, ast.Add(), 3, **here),
    ast.BinOp(one, ast.Load(), one, **here),
    ast.BinOp(one, ast.Add(), one, col_offset=0),
    ast.BinOp(one, ast.Add(), one, lineno=None, col_offset=0),
    ast.BinOp(one, ast.Add(), one, lineno=1, col_offset=5, end_lineno=1, end_col_offset=2),
    ast.BinOp(one, ast.Add(), one, lineno=4, col_offset=5, end_lineno=3, end_col_offset=2),
    ast.Name(3, **here),
    ast.Name(None, **here),
    ast.Call(one, (), [], **here),
    None,
):
    attempt(compile, ast.Expression(node), "f", "eval")
attempt(compile, ast.Module([]), "f", "eval")
attempt(compile, one, "f", "exec")
print(eval(compile(ast.Expression(ast.Tuple([one, ast.Constant((1, frozenset([2])), **here)], **here)), "f", "eval")))
print(ast.dump(ast.parse("(int, *str, **x) -> y", mode="func_type")))
attempt(ast.parse, "(int, **x, y) -> y", mode="func_type")
print(compile(tree, "f", "exec", ast.PyCF_ONLY_AST) is tree)


class Counter(ast.NodeVisitor):
    def visit_Name(self, node):
        print(node.lineno, node.col_offset, node.id)


Counter().visit(tree)
code = compile(ast.fix_missing_locations(ast.parse("\n\n\nraise ValueError")), "nowhere", "exec")
try:
    exec(code)
except ValueError as e:
    print(e.__traceback__.tb_next.tb_lineno)
