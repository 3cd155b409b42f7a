# Template strings (PEP 750).
import string.templatelib as lib

name, width = "World", 7
t = t"Hello, {name!r:>{width}}! {width + 1 = } {name:x}"
print(t)
print(t.strings, t.values, [(i.expression, i.conversion, i.format_spec) for i in t.interpolations])
print(list(t"{1}{2} x"), t"".strings, list(t""))
print(t"a{1}b" + t"c{2}", t"x" rt"\n{3}" t"y")
for action in (
    lambda: t"a" + "b",
    lambda: "a" + t"b",
    lambda: lib.Template("a", 1),
    lambda: lib.Template(a=1),
    lambda: lib.Interpolation(1, "x", "q"),
    lambda: lib.Interpolation(1, "x", 3),
    lambda: type("T", (lib.Template,), {}),
):
    try:
        print(action())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(lib.Template("a", "b", lib.Interpolation(1), lib.Interpolation(2, "y", "s", ".2"), "c"))
print(lib.Template[int], lib.Interpolation.__match_args__, lib.convert(3, "r"))
match t"{name}".interpolations[0]:
    case lib.Interpolation(value, expression):
        print(value, expression)


def lazily():
    got = t"{(yield 1)} {(yield 2):{(yield 3)}}"
    print(got)


g = lazily()
next(g), g.send("a"), g.send("b")
try:
    g.send("c")
except StopIteration:
    pass
