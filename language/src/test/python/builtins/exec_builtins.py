"""What code finds under __builtins__ of its globals: a dict, a mapping, or nothing of use."""
import types


def attempt(source, namespace, mode="exec"):
    try:
        result = eval(compile(source, "<code>", mode), namespace)
        shown = {key: value for key, value in namespace.items() if key != "__builtins__"}
        print(repr(source), result, sorted(shown))
    except BaseException as e:
        print(repr(source), type(e).__name__, e)


class Fancy(dict):
    def __getitem__(self, key):
        if key == "strange":
            raise LookupError("strange key")
        return "fancy " + key if key.startswith("f") else super().__getitem__(key)


attempt("print(1)", {"__builtins__": {}})
attempt("print(1)", {"__builtins__": 123})
attempt("print", {"__builtins__": types.MappingProxyType({"print": 5})}, "eval")
attempt("pint", {"__builtins__": types.MappingProxyType({"print": 5})}, "eval")
attempt("foo", {"__builtins__": Fancy()}, "eval")
attempt("strange", {"__builtins__": Fancy()}, "eval")
attempt("other", {"__builtins__": Fancy()}, "eval")
attempt("other", {"__builtins__": Fancy(other=1)}, "eval")

# the statements that use builtins
attempt("class A: pass", {"__builtins__": {}})
attempt("class A(*()): pass", {"__builtins__": {}, "__build_class__": print})
attempt("class A: x = 1", {"__builtins__": {"__build_class__": lambda f, *args, **names: (args, names)}})
given = {"__builtins__": {"__build_class__": lambda f, *args, **names: (f.__name__, args, names)}, "bases": (1, 2)}
exec("class A(3, metaclass=4): x = 1\nclass B(*bases, **{'k': 5}): pass", given)
print(given["A"], given["B"])
attempt("import os", {"__builtins__": types.MappingProxyType({})})
attempt("from os import path", {"__builtins__": {}})
given = {"__builtins__": {"__import__": lambda *args: args}}
exec("import foo.bar", given)
print(given["foo"][0], given["foo"][1] is given, given["foo"][2] is given, given["foo"][3:])
exec("def f():\n    import foo\n    return foo", given)
print(given["f"]()[2:])
local = {}
exec("import foo as bar", given, local)
print(local["bar"][2] is local)

# functions keep those of their globals
namespace = {"__builtins__": {"len": lambda value: "own"}}
exec("def f(value):\n    return len(value)", namespace)
print(namespace["f"]("abc"), namespace["f"].__builtins__ is namespace["__builtins__"])

# code that is executed in globals without builtins has those of who executes it
inner = {}
namespace = {"__builtins__": {"exec": exec, "len": lambda value: "own"}, "inner": inner}
exec("exec('n = len([])', inner)", namespace)
print(inner["n"], inner["__builtins__"] is namespace["__builtins__"])
inner = {}
exec("n = len([])", inner)
print(inner["n"])

# the state of an iterator names functions as the code around finds them
attempt("x.__reduce__()", {"__builtins__": types.MappingProxyType({}), "x": iter([1, 2])}, "eval")
print(eval("x.__reduce__()", {"__builtins__": {"iter": "own"}, "x": iter([1, 2])}))

# a module's code as a function
function = types.FunctionType(compile("a = 1\ndef g(): return a", "<code>", "exec"), namespace)
print(function(), namespace["a"], namespace["g"]())
try:
    function(1)
except TypeError as e:
    print(e)
try:
    function(namespace=1)
except TypeError as e:
    print(e)
code = function.__code__
print(code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, code.co_varnames)

# __debug__ is what the code was compiled for
for optimize in -1, 0, 1, 2:
    namespace = {}
    exec(compile("def f():\n    'text'\n    return __debug__, f.__doc__", "<code>", "exec", optimize=optimize), namespace)
    print(optimize, namespace["f"](), namespace["f"].__code__.co_names)

# where a relative import starts
import warnings

for namespace in (
    {"__package__": None, "__spec__": None, "__name__": "__main__"},
    {"__package__": "a", "__spec__": types.SimpleNamespace(parent="b")},
):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            __import__("", namespace, {}, ("foo",), 1)
        except ImportError as e:
            print(e)
        print([(w.category.__name__, str(w.message)) for w in caught])
try:
    __import__("string\0")
except ModuleNotFoundError as e:
    print(e)
