import sys

m = type(sys)("made", "doc of made")
m.x = 5
sys.modules["made"] = m
import made
from made import x

print(made is m, x, made.__doc__, made.__name__, type(made) is type(sys), repr(made))
exec("y = x * 2", m.__dict__)
print(made.y, sorted(k for k in vars(made) if not k.startswith("_")))
try:
    made.z
except AttributeError as e:
    print(e)


def module_getattr(name):
    if name == "lazy":
        return "computed"
    raise AttributeError(f"no {name}")


m.__getattr__ = module_getattr
print(made.lazy)
try:
    made.other
except AttributeError as e:
    print(e)
from made import lazy
print(lazy)
try:
    from made import other
except ImportError as e:
    print(e)
import math, os.path as p, sys as system
print(math.__name__, p is os.path if "os" in globals() else p.__name__ in ("posixpath", "ntpath"), system is sys)
ns = type(sys.implementation)(a=1, b="x")
print(ns, ns.a, ns == type(ns)(a=1, b="x"))
