# _warnings: what warnings does with the help of the interpreter.
import _warnings
import importlib.machinery
import io
import sys
import types


def show(function, *arguments, **keywords):
    stream, sys.stderr = sys.stderr, io.StringIO()
    try:
        try:
            result = function(*arguments, **keywords)
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        text = sys.stderr.getvalue().replace(__file__, "FILE")
    finally:
        sys.stderr = stream
    print(result, text.splitlines())


print("--- before warnings is imported")
print([(f[0], f[2].__name__, *f[3:]) for f in _warnings.filters], _warnings._onceregistry, _warnings._defaultaction)
print("warnings" in sys.modules)
show(_warnings.warn, "here")
show(_warnings.warn, "deprecated here", DeprecationWarning)
show(_warnings.warn, "pending", PendingDeprecationWarning)
show(_warnings.warn, "outermost", stacklevel=100)
show(_warnings.warn_explicit, "there", UserWarning, "no/such/file.py", 7)
show(_warnings.warn_explicit, "elsewhere", DeprecationWarning, "no/such/file.py", 7)

import warnings

print(warnings.filters is _warnings.filters, warnings.warn is _warnings.warn)

print("--- arguments")
show(warnings.warn, "x", int)
show(warnings.warn, "x", "UserWarning")
show(warnings.warn)
show(warnings.warn, "x", skip_file_prefixes=["a"])
show(warnings.warn, "x", skip_file_prefixes=("a", 1))
show(warnings.warn_explicit, "x", UserWarning, 1, 2)
show(warnings.warn_explicit, "x", UserWarning, "f", 2, registry=[])
show(warnings.warn_explicit, "x", UserWarning, "f", 2, module_globals=[])
show(warnings.warn_explicit, "no module", UserWarning, "f", 2, module=None)
show(_warnings._filters_mutated_lock_held)
show(_warnings._release_lock)

print("--- an instance has its own category")


class Own(Warning):
    pass


show(warnings.warn, Own("mine"), UserWarning)

print("--- actions")


def twice(action, registry):
    with warnings.catch_warnings():
        warnings.resetwarnings()
        warnings.simplefilter(action)
        for line in 1, 1, 2:
            show(warnings.warn_explicit, "again", UserWarning, "f.py", line, registry=registry)
    print(registry and sorted(map(str, registry))[:2])


for action in "default", "once", "module", "always", "all", "ignore", "error":
    print(action)
    twice(action, {})
print("once, without a registry")
twice("once", None)
print(warnings.onceregistry)
warnings.onceregistry.clear()

print("--- filters")
with warnings.catch_warnings():
    warnings.filterwarnings("error", "begin", module="pack", lineno=3)
    for text, module, line in ("begins", "package", 3), ("not begins", "package", 3), ("BEGIN", "package", 4):
        show(warnings.warn_explicit, text, UserWarning, "f", line, module)
    for bad in (1, 2), ("error",), (1, None, Warning, None, 0), ("what", None, Warning, None, 0):
        warnings.filters[:] = [bad]
        show(warnings.warn, "bad filter")
    warnings.filters = ()
    show(warnings.warn, "not a list")
    del warnings.filters
    show(warnings.warn, "the last list is used")
    warnings.filters = []
    warnings.defaultaction = "error"
    show(warnings.warn, "the default action raises")
    warnings.defaultaction = 1
    show(warnings.warn, "no default action")
    warnings.defaultaction = "default"

print("--- levels")
here = compile("def outer():\n    inner()\n\ndef inner():\n    warn('level', stacklevel=LEVEL, skip_file_prefixes=SKIP)\n", "lib/a.py", "exec")
for level, skip in (1, ()), (2, ()), (3, ()), (1, ("lib/",)), (2, ("lib/",)), (1, ("other",)):
    namespace = {"warn": warnings.warn, "LEVEL": level, "SKIP": skip, "__name__": "lib.a"}
    exec(here, namespace)
    show(eval, "outer()", namespace)
    print("__warningregistry__" in namespace)

print("--- sources that only a loader has")


class Loader:
    def __init__(self, source):
        self.source = source

    def get_source(self, name):
        return self.source


showwarnmsg = warnings._showwarnmsg
del warnings._showwarnmsg
for source, line in ("one\n  two\n", 2), ("one", 7), (3, 1), (None, 1):
    loader = Loader(source)
    spec = importlib.machinery.ModuleSpec("zipped", loader)
    names = {"__loader__": loader, "__spec__": spec, "__name__": "zipped"}
    show(warnings.warn_explicit, "zipped", UserWarning, "zipped.py", line, module_globals=names)
show(warnings.warn_explicit, "no spec", UserWarning, "f", 1, module_globals={"__name__": "x", "__spec__": None})
warnings._showwarnmsg = 1
show(warnings.warn, "not callable")
warnings._showwarnmsg = showwarnmsg

print("--- an error is raised where the warning is given")
warnings.simplefilter("error")
try:
    warnings.warn("raised")
except UserWarning as error:
    print(error.__traceback__.tb_next)
