# Files of compiled code: written by py_compile and compileall, found by import when the source is gone.
import compileall
import importlib.util
import os
import py_compile
import sys
import tempfile
import traceback


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


with tempfile.TemporaryDirectory() as directory:
    sys.path.insert(0, directory)
    source = os.path.join(directory, "mod_source.py")
    write(source, '"""doc"""\nx = 42\ndef f(a): return a + x\nclass C:\n    def m(self):\n        raise KeyError(x)\n')
    cached = py_compile.compile(source)
    print(cached == importlib.util.cache_from_source(source))
    with open(cached, "rb") as file:
        data = file.read()
    print(data[:4] == importlib.util.MAGIC_NUMBER, data[4:8])
    compiled = os.path.join(directory, "mod_compiled.pyc")
    py_compile.compile(source, cfile=compiled, doraise=True)
    os.remove(source)
    import mod_compiled
    print(mod_compiled.f(1), mod_compiled.__doc__, os.path.basename(mod_compiled.__file__), type(mod_compiled.__loader__).__name__)
    try:
        mod_compiled.C().m()
    except KeyError as error:
        print([(os.path.basename(f.filename), f.lineno, f.name) for f in traceback.extract_tb(error.__traceback__)][1:])

    package = os.path.join(directory, "pkg_compiled")
    os.mkdir(package)
    write(os.path.join(package, "__init__.py"), "from . import sub\n")
    write(os.path.join(package, "sub.py"), "y = [i * i for i in range(4)]\n")
    print(compileall.compile_dir(package, quiet=1, legacy=True))
    os.remove(os.path.join(package, "__init__.py"))
    os.remove(os.path.join(package, "sub.py"))
    import pkg_compiled
    print(pkg_compiled.sub.y, os.path.basename(pkg_compiled.__file__), os.path.basename(pkg_compiled.sub.__file__))

    write(os.path.join(directory, "wrong.py"), "def f(:\n")
    try:
        py_compile.compile(os.path.join(directory, "wrong.py"), doraise=True)
    except py_compile.PyCompileError as error:
        print(error.exc_type_name, error.exc_value.lineno)
    with open(os.path.join(directory, "mod_foreign.pyc"), "wb") as file:
        file.write(b"\0\0\r\n" + data[4:])
    try:
        import mod_foreign
    except ImportError as error:
        print(error)
    sys.path.remove(directory)
