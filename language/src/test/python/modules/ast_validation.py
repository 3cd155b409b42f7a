# Trees that no text has are refused when they are compiled.
import ast


def check(*nodes, mode="exec"):
    body = [n if isinstance(n, ast.stmt) or n is None else ast.Expr(n) for n in nodes]
    tree = ast.Module(body, [])
    for n in ast.walk(tree):
        if "lineno" in n._attributes:
            n.lineno = n.end_lineno = 1
            n.col_offset = n.end_col_offset = 0
    try:
        compile(tree, "t", mode)
        print("fine")
    except Exception as e:
        print(type(e).__name__, e)


def name(id="x", ctx=None):
    return ast.Name(id, ctx or ast.Load())


def arguments(*args, **kw):
    return ast.arguments(args=[ast.arg(a) for a in args], **kw)


one = ast.Constant(1)
ok = [ast.Pass()]
store = ast.Store()
check(None)
check(ast.FunctionDef("f", arguments(), []))
check(ast.FunctionDef("f", arguments("a", defaults=[one, one]), ok))
check(ast.FunctionDef("f", arguments(kwonlyargs=[ast.arg("k")]), ok))
check(ast.FunctionDef("f", arguments("a"), ok, [None]))
check(ast.ClassDef("C", [name("x", store)], [], ok))
check(ast.Delete([]), ast.Pass())
check(ast.Delete([name()]))
check(ast.Delete([one]))
check(ast.Assign([], one))
check(ast.Assign([one], one))
check(ast.Assign([name("x", store)], name("x", store)))
check(ast.Assign([name("True", store)], one))
check(ast.AnnAssign(ast.Subscript(name(), one, store), one, None, 1))
check(ast.TypeAlias(one, [], one))
check(ast.For(name(), name(), ok, []))
check(ast.For(name("x", store), name(), [], []))
check(ast.While(name(), [], []), ast.Pass())
check(ast.If(name(), ok, [None]))
check(ast.With([], ok))
check(ast.Raise(None, name()))
check(ast.Try(ok, [], [], []))
check(ast.Try(ok, [], ok, ok))
check(ast.Try(ok, [ast.ExceptHandler(None, "e", [])], [], []))
check(ast.TryStar(ok, [], [], []))
check(ast.Import([]))
check(ast.ImportFrom("x", [ast.alias("y")], -1))
check(ast.Global([]))
check(ast.BoolOp(ast.And(), [one]))
check(ast.BoolOp(ast.And(), [one, None]))
check(ast.Dict([one], []))
check(ast.Dict([None], [name("x", store)]))
check(ast.ListComp(one, []))
check(ast.ListComp(one, [ast.comprehension(name(), one, [], 0)]))
check(ast.Compare(one, [], []))
check(ast.Compare(one, [ast.In()], [one, one]))
check(ast.Call(name(), [None], []))
check(ast.Constant([1]))
check(ast.Constant((1, (2, frozenset([3j, b"x", None, ...])))))
check(ast.NamedExpr(one, one))
check(ast.Starred(one, store))
check(ast.Tuple([name("x", store)], ast.Load()))
for pattern in (
    ast.MatchValue(name()),
    ast.MatchValue(ast.Constant(...)),
    ast.MatchValue(ast.Constant(True)),
    ast.MatchValue(ast.UnaryOp(ast.UAdd(), one)),
    ast.MatchValue(ast.UnaryOp(ast.USub(), one)),
    ast.MatchValue(ast.BinOp(one, ast.Add(), ast.Constant(2j))),
    ast.MatchValue(ast.BinOp(one, ast.Add(), one)),
    ast.MatchSingleton(1),
    ast.MatchStar("x"),
    ast.MatchSequence([ast.MatchStar("x")]),
    ast.MatchSequence([ast.MatchStar("_")]),
    ast.MatchMapping([one], [], None),
    ast.MatchMapping([name()], [ast.MatchAs()], None),
    ast.MatchMapping([], [], "True"),
    ast.MatchClass(one, [], [], []),
    ast.MatchClass(name(), [], ["x"], []),
    ast.MatchClass(ast.Attribute(name(), "y", ast.Load()), [], [], []),
    ast.MatchAs(ast.MatchAs(), None),
    ast.MatchAs(None, "_"),
    ast.MatchOr([ast.MatchAs()]),
):
    check(ast.Match(one, [ast.match_case(pattern, None, ok)]))
check(ast.Match(one, []))
check(ast.Match(one, [ast.match_case(ast.MatchAs(), None, [])]))
check(ast.Pass(), mode="eval")
