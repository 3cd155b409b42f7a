# Replaces CPython 3.14 Lib/importlib/__init__.py: the import system is not written in Python here.
"""Importing by name, and again."""

import sys

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']

from builtins import __import__


def invalidate_caches():
    """Tell the finders of sys.meta_path to forget what they remember."""
    for finder in sys.meta_path:
        if hasattr(finder, 'invalidate_caches'):
            finder.invalidate_caches()


def import_module(name, package=None):
    """Import a module and return it; a name with leading dots is relative to the package."""
    level = 0
    while level < len(name) and name[level] == '.':
        level += 1
    if level and not package:
        raise TypeError("the 'package' argument is required to perform a "
                        f"relative import for {name!r}")
    if not level:
        __import__(name)
        return sys.modules[name]
    base = package
    for _ in range(level - 1):
        base, dot, _last = base.rpartition('.')
        if not dot:
            raise ImportError('attempted relative import beyond top-level package')
    full = f'{base}.{name[level:]}' if name[level:] else base
    __import__(full)
    return sys.modules[full]


def reload(module):
    """Run the code of a module again in the namespace it has, and return it."""
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError('reload() argument must be a module') from None
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name} not in sys.modules', name=name)
    file = getattr(module, '__file__', None)
    if file is None or not file.endswith('.py'):
        raise NotImplementedError('reload() of a module without Python source is not implemented')
    with open(file, encoding='utf-8') as source:
        code = compile(source.read(), file, 'exec')
    exec(code, module.__dict__)
    return sys.modules[name]
