"""Names of modules and sources that no file can have: lone surrogates, and a path with them."""

import importlib
import importlib.util
import sys


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, ascii(str(error)), ascii(getattr(error, "name", None)))


show(lambda: __import__("\udc80"))
show(lambda: __import__("a\0b"))
show(lambda: __import__("json.\udc80"))
show(lambda: importlib.import_module("\ud800"))
show(lambda: importlib.util.find_spec("\udc80"))
show(lambda: __import__("a/b"))
sys.path.insert(0, "/nowhere/\udcff")
show(lambda: __import__("nothing_of_this_name"))
show(lambda: exec(compile("1/0", "\ud800", "exec")))
show(lambda: compile("1+", "\ud800", "exec"))
show(lambda: compile("return", "\ud800", "exec"))
