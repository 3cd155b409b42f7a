"""Submodules that names after import, or those of __all__, ask for; what repr says of modules and their specs."""

import importlib
import importlib.machinery
import importlib.util
import os
import sys
import tempfile
import types

with tempfile.TemporaryDirectory() as root:
    sys.path.insert(0, root)

    def package(name, text, *modules):
        os.mkdir(os.path.join(root, name))
        for file, content in ("__init__", text), *((module, "print(__name__)") for module in modules):
            with open(os.path.join(root, name, file + ".py"), "w") as out:
                out.write(content)

    package("starred", "__all__ = ['*', 'one']", "one", "two")
    package("typed", "__all__ = ['one', b'two']", "one")
    package("blocked", "", "sub")
    importlib.invalidate_caches()

    found = __import__("starred", fromlist=["*"])
    print(hasattr(found, "one"), hasattr(found, "*"))
    for name in "typed", "typed.one":
        try:
            print(__import__(name, fromlist=["*", b"bytes"] if "." not in name else [b"bytes"]).__name__)
        except TypeError as e:
            print(e)
    try:
        exec("from typed import *")
    except TypeError as e:
        print(e)
    try:
        __import__("starred", fromlist=[b"one"])
    except TypeError as e:
        print(e)
    sys.modules["blocked.sub"] = None
    try:
        __import__("blocked", fromlist=["sub"])
    except ModuleNotFoundError as e:
        print(e, e.name)
    print(__import__("blocked", fromlist=["absent"]).__name__)

    # the name of the package, not the one it was asked for by, is what its submodules are named after
    package("renamed", "__name__ = 'typed'; __all__ = [1]", "one")
    importlib.invalidate_caches()
    try:
        __import__("renamed", fromlist=["*"])
    except TypeError as e:
        print(e)

    keyed = types.ModuleType("keyed")
    keyed.__dict__[1] = "one"
    sys.modules["keyed"] = keyed
    try:
        exec("from keyed import *")
    except TypeError as e:
        print(e)

    os.mkdir(os.path.join(root, "spaced"))
    importlib.invalidate_caches()
    print(repr(importlib.import_module("spaced")).replace(repr(os.path.join(root, "spaced")), "PLACE"))
    print(repr(found).replace(repr(found.__file__), "FILE"))

sys.modules["absent_parent.child.leaf"] = found
try:
    __import__("child.leaf", {"__package__": "absent_parent"}, level=1)
except (KeyError, ImportError) as e:
    print(type(e).__name__, e)

for part in importlib._bootstrap, importlib._bootstrap_external:
    print(part, part.__spec__, part.__loader__, part.__name__)
print(importlib.util.find_spec("importlib._bootstrap").name)


class Loader:
    def __repr__(self):
        return "LOADER"


made = types.ModuleType("made")
print(made)
made.__loader__ = Loader()
print(made)
made.__file__ = "made.file"
print(made)
del made.__name__
print(made)
made.__spec__ = importlib.machinery.ModuleSpec("named", None)
print(made)
made.__spec__.loader = Loader()
print(made)
made.__spec__.origin = "somewhere"
print(made)
made.__spec__.has_location = True
print(made)
made.__spec__.name = None
print(made)
made.__spec__.has_location = False
print(made)
made.__spec__ = types.SimpleNamespace(name="bare")
try:
    print(made)
except AttributeError as e:
    print(e)
made.__spec__ = {}
print(made)


class Shown(types.ModuleType):
    __spec__ = property(lambda self: importlib.machinery.ModuleSpec("shown", Loader(), origin="property"))


print(Shown("other"))
