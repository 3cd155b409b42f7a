import mod_sibling
import mod_sibling as alias
from mod_sibling import value, function as fn, Klass

print(mod_sibling.value, alias is mod_sibling, value, fn(2), Klass().name())
print(mod_sibling.__name__, fn.__module__, Klass.__module__)
mod_sibling.value = "changed"
print(mod_sibling.get(), value)
import sys
print("mod_sibling" in sys.modules, sys.modules["mod_sibling"] is alias)
import mod_sibling  # not executed again
try:
    from mod_sibling import missing
except ImportError as e:
    print(type(e).__name__, e.name, str(e).split(" (")[0])
try:
    import no_such_module
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    import mod_sibling.sub
except ModuleNotFoundError as e:
    print(e)
try:
    mod_sibling.nothing
except AttributeError as e:
    print(e)
m = __import__("mod_sibling")
print(m is alias, type(m).__name__)
