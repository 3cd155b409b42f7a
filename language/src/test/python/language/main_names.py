# The names that a program finds in its own module.
print(sorted(name for name in globals() if name.startswith("__")))
print(__name__, __doc__, __package__, __spec__, __cached__)
print(type(__loader__).__name__, type(__loader__).__module__)

import importlib.machinery

print(type(__loader__) is importlib.machinery.SourceFileLoader, __loader__.name, __loader__.path == __file__)
print(__loader__.get_source("__main__").startswith("# The names"))

import runpy
import sys

print(sys.modules["__main__"].__dict__ is globals())
