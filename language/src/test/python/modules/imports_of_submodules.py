"""Submodules whose package cannot hold them, is replaced meanwhile, or still waits for them."""
import importlib
import os
import sys
import tempfile
import warnings

FILES = {
    "closed/__init__.py": """
import sys
class Closed:
    __slots__ = ["__name__", "__path__", "__spec__"]
    def __init__(self):
        for name in self.__slots__:
            setattr(self, name, globals()[name])
sys.modules[__name__] = Closed()
""",
    "closed/part.py": "",
    "replaced/__init__.py": "",
    "replaced/first.py": """
import sys
sys.modules.pop(__package__)
from . import second
""",
    "replaced/second.py": "",
    "lost/__init__.py": "",
    "lost/first.py": """
import sys
del sys.modules[__package__]
""",
    "waiting/__init__.py": "",
    "waiting/parent/__init__.py": """
import waiting.parent.child
""",
    "waiting/parent/child.py": """
import waiting.parent
waiting.parent
""",
}

with tempfile.TemporaryDirectory() as directory:
    for name, text in FILES.items():
        path = os.path.join(directory, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            file.write(text)
    sys.path.insert(0, directory)
    importlib.invalidate_caches()

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        from closed import part
    print(type(sys.modules["closed"]).__name__, type(part).__name__)
    print([(w.category.__name__, str(w.message)) for w in caught])

    import replaced.first
    print(replaced.first.second.__name__, replaced is sys.modules["replaced"])

    try:
        import lost.first
    except KeyError as error:
        print(repr(error))

    try:
        import waiting.parent
    except AttributeError as error:
        print(error)
    sys.path.remove(directory)
