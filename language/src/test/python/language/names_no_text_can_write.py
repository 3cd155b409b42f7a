# Trees may use names that no source text could: parameters, variables and attributes alike.
import ast


def compiled(text, renamed):
    tree = ast.parse(text)
    for node in ast.walk(tree):
        match node:
            case ast.Name():
                node.id = renamed.get(node.id, node.id)
            case ast.arg():
                node.arg = renamed.get(node.arg, node.arg)
            case ast.Attribute():
                node.attr = renamed.get(node.attr, node.attr)
            case ast.Nonlocal():
                node.names = [renamed.get(name, name) for name in node.names]
    namespace = {}
    exec(compile(tree, "<tree>", "exec"), namespace)
    return namespace


names = {"self": ".self", "rest": ".rest", "kwargs": ".kwargs", "a b": "a b", "first": ".0", "form": ".format"}
f = compiled("""
def f(self, first, *rest, form=3, **kwargs):
    return self, first, rest, form, kwargs
""", names)["f"]
print(f(1, 2))
print(f(1, 2, 3, 4, x=5, **{".format": 6}))
print(f(**{".self": 1, ".0": 2}))
print(f.__code__.co_varnames)
try:
    f(1)
except TypeError as error:
    print(error)

g = compiled("""
def g(self, kwargs):
    def inner(first):
        nonlocal self
        self += first
        return [first for first in (self, kwargs)]
    return inner
""", names)["g"]
inner = g(10, 20)
print(inner(1), inner(2))
print(inner.__code__.co_freevars, inner.__code__.co_varnames)

h = compiled("h = lambda self, first=2: (self, first)", names)["h"]
print(h(1), h(1, 3), h(**{".self": 4}))

k = compiled("""
def k(self, first):
    yield self
    yield first
    yield from (self + first for first in [first, 2 * first])
""", names)["k"]
print(list(k(5, 6)))
print(sorted(compiled("def m(self, first): return locals()", names)["m"](1, 2).items()))
print(list(compiled("self = 1; first = self", names))[-2:])
