"""Modules from files say where their compiled form would lie, before importlib is loaded and after."""

import json.decoder
import os
import sys
import tabnanny


def show(module):
    directory, name = os.path.split(module.__cached__)
    print(os.path.relpath(directory, os.path.dirname(module.__file__)), name.replace(sys.implementation.cache_tag, "TAG"))
    print(module.__cached__ == module.__spec__.cached)


modules = json, json.decoder, tabnanny
for module in modules:
    show(module)
print(__cached__, hasattr(sys, "__cached__"))

import importlib.util

for module in modules:
    show(module)
    print(importlib.util.cache_from_source(module.__file__) == module.__cached__)
import colorsys

show(colorsys)
