"""Errors of modules beside the program tell when they hide the one that was meant."""
import importlib.machinery
import os
import sys
import types

here = sys.path[0]


def make(name, file, initialising=False):
    module = types.ModuleType(name)
    module.__file__ = os.path.join(here, "its own file")
    module.__spec__ = importlib.machinery.ModuleSpec(name, None, origin=os.path.join(here, file))
    module.__spec__.has_location = True
    module.__spec__._initializing = initialising
    sys.modules["hider"] = module
    return module


def show(error):
    print(type(error).__name__, str(error).replace(here, "HERE"))


def look(module):
    try:
        module.nothing
    except Exception as error:
        show(error)
    try:
        from hider import nothing
    except Exception as error:
        show(error)


look(make("fractions", "fractions.py"))
look(make("fractions", "fractions/__init__.py"))
look(make("fractions", "deeper/fractions.py"))
look(make("decimal", "fractions.py"))
look(make("another", "fractions.py"))
look(make("another", "another.py", True))
look(make("another", "another/__init__.py", True))
look(make("another", "deeper/another.py", True))
sys.path.insert(0, "/nowhere")
look(make("fractions", "fractions.py"))

module = make("fractions", "fractions.py")
module.__spec__.origin = []
look(module)
del module.__spec__.origin
look(module)


class Name(str):
    __hash__ = None


module = make("fractions", "fractions.py")
module.__name__ = Name("fractions")
look(module)
names = sys.stdlib_module_names
for other in (None, ["fractions"], {"fractions"}):
    sys.stdlib_module_names = other
    look(make("fractions", "fractions.py"))
del sys.stdlib_module_names
look(make("fractions", "fractions.py"))
sys.stdlib_module_names = names
