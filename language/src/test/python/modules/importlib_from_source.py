"""importlib runs from its source where its frozen parts are hidden, and imports go on meanwhile."""

import importlib
import importlib.machinery
import importlib.util
import sys

frozen = importlib
hidden = ("_frozen_importlib", "_frozen_importlib_external")
kept = {name: sys.modules[name] for name in sys.modules if name.split(".")[0] == "importlib" or name in hidden}
for name in kept:
    del sys.modules[name]
sys.modules.update(dict.fromkeys(hidden))

import importlib

print(importlib is frozen, importlib._bootstrap.__name__, importlib._bootstrap_external.__name__)
import colorsys
import json.scanner

print(colorsys.__spec__.name, type(colorsys.__loader__).__module__, json.scanner.__name__)
try:
    import _frozen_importlib
except ImportError as e:
    print(e)

import importlib.util as util

sys.modules.pop("keyword", None)
keyword = importlib.import_module("keyword")
print(keyword.__name__, util.find_spec("keyword").name, type(util.find_spec("token")).__module__)
print(util.find_spec("nonexistent_module"))
try:
    importlib.import_module("nonexistent_module")
except ModuleNotFoundError as e:
    print(e)

for name in [name for name in sys.modules if name.split(".")[0] == "importlib"]:
    del sys.modules[name]
sys.modules.update(kept)
print(sys.modules["importlib"] is frozen, frozen.import_module("stringprep").__name__)
