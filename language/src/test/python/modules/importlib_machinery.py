# The import system as a program sees and extends it.
import json
import sys

# modules loaded before importlib was asked for have its specs as well
print([finder.__name__ for finder in sys.meta_path])
print(type(json.__spec__), json.__spec__.name, json.__spec__.parent, type(json.__loader__))

import importlib.machinery
import importlib.util

print(importlib.machinery.ModuleSpec is type(json.__spec__))
print(json.__spec__.loader is json.__loader__, json.__loader__.is_package("json"))
print(sys.__spec__, sys.modules["importlib._bootstrap"].__name__)
print(importlib.util.find_spec("nowhere_at_all"), importlib.util.find_spec("textwrap").name)
try:
    importlib.util.find_spec("json.nowhere.deeper")
except ModuleNotFoundError as error:
    print(error, error.name)

import textwrap

print(importlib.import_module(".decoder", "json").__name__, importlib.reload(textwrap) is textwrap)
for name in ("nowhere_at_all", "json.nowhere", "textwrap.nowhere"):
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        print(error, error.name)


class Recipes:
    """Makes modules of texts."""

    texts = {"recipes": "", "recipes.soup": "water = 2", "recipes.burnt": "1 / 0"}

    def find_spec(self, name, path, target=None):
        print("asked for", name, path)
        if name in self.texts:
            return importlib.util.spec_from_loader(name, self, is_package=name == "recipes")

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.texts[module.__name__], module.__dict__)


finder = Recipes()
sys.meta_path.insert(0, finder)
import recipes.soup

print(recipes.soup.water, recipes.soup.__spec__.parent, recipes.soup.__loader__ is finder, recipes.__path__)
try:
    import recipes.burnt
except ZeroDivisionError as error:
    print(error, "recipes.burnt" in sys.modules)
import colorsys

print(colorsys.__spec__.name)
sys.meta_path.remove(finder)
sys.modules["forbidden"] = None
try:
    import forbidden
except ModuleNotFoundError as error:
    print(error)

import os
import tempfile

with tempfile.TemporaryDirectory() as directory:
    with open(os.path.join(directory, "loose.py"), "w") as out:
        out.write("answer = 42\n__file_is_set__ = bool(__file__)\n")
    spec = importlib.util.spec_from_file_location("loose", os.path.join(directory, "loose.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    print(module.answer, module.__file_is_set__, "loose" in sys.modules)
    os.mkdir(os.path.join(directory, "portion"))
    with open(os.path.join(directory, "portion", "part.py"), "w") as out:
        out.write("x = 1\n")
    sys.path.insert(0, directory)
    importlib.invalidate_caches()
    import portion.part

    print(type(portion.__path__).__name__, portion.part.x, portion.__file__ if hasattr(portion, "__file__") else None)

import pkgutil

print([module.name for module in pkgutil.iter_modules(json.__path__)])
