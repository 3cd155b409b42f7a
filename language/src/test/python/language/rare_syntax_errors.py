# A generator expression is no base of a class; names of characters that are not named; what cannot be deleted.
import types

for source in ("class X(base for base in bases): pass", "class X(a, b for b in c): pass", "class X((a for b in c)): pass",
               "class X(a=1, b for b in c): pass", "f(a for b in c)", "f(a for b in c, 1)", "f(1, a for b in c)",
               "f(*a for b in c)", "f(* a for b in c, 1)", "f(1, *a for b in c)", "f(*a, *b for c in d)",
               r"'\N{}'", r"'a\N{}b'", r"'é\N{}b'", r"'\N{NO SUCH}'", r"'\N'", r"'\N{DIGIT ONE'", r"u'''\N{}'''"):
    try:
        compile(source, "f", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_offset)


class Plain:
    pass


for o in ((1, 2), "a", types.MappingProxyType({}), 5, b"a", range(3), frozenset(), None, object(), iter([]),
          lambda: 0, {}.keys(), Plain(), Plain):
    for key in (0, "x"):
        try:
            del o[key]
        except TypeError as error:
            print(error)
