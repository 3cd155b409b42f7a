"""Modules in zip archives on sys.path."""
import os
import sys
import tempfile
import zipfile

hooks_at_start = sys.path_hooks[:]

with tempfile.TemporaryDirectory() as directory:
    archive = os.path.join(directory, "library.zip")
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("zipped.py", "def f():\n    return 1 / 0\n")
        file.writestr("zipped_package/__init__.py", "value = 1\n")
        file.writestr("zipped_package/part.py", "value = __name__\n")
    plain = os.path.join(directory, "plain")
    os.mkdir(plain)
    with open(os.path.join(plain, "zipped.py"), "w") as file:
        file.write("raise SystemError\n")
    sys.path[:0] = [archive, plain]
    import zipped
    import zipped_package.part

    print(type(zipped.__loader__), os.path.relpath(zipped.__file__, directory))
    print([os.path.relpath(each, directory) for each in zipped_package.__path__], zipped_package.part.value)
    print(sys.path_hooks[0])
    try:
        zipped.f()
    except ZeroDivisionError as error:
        print(error.__traceback__.tb_next.tb_frame.f_code.co_name)
    try:
        import zipped_package.missing
    except ImportError as error:
        print(error)
    del sys.path[:2]

    # the hook for archives is among those a program has seen before the first archive was used
    sys.path_hooks[:] = hooks_at_start
    second = os.path.join(directory, "second.zip")
    with zipfile.ZipFile(second, "w") as file:
        file.writestr("inner/path/deep.py", "value = 'from within'\n")
    sys.path_importer_cache.clear()
    sys.path.insert(0, os.path.join(second, "inner", "path"))
    import deep

    print(deep.value, os.path.relpath(deep.__file__, directory))
    del sys.path[0], sys.path_hooks[0]
    sys.path_importer_cache.clear()
    sys.path.insert(0, second)
    try:
        import inner.path.deep
    except ImportError as error:
        print(error)
    del sys.path[0]

exec(compile("for i in range(2):\n    i\n    'text'\n", "<prompt>", "single"))
exec(compile("if True: 5; None; 6\n", "<prompt>", "single"))
