# The .pyc files of modules: when they are written, when they are read, and when they are not.
import importlib
import importlib.util
import marshal
import os
import sys
import tempfile

PLAIN = '''
"""What the module is for."""
import functools
from __future__ import annotations

count = 0

def outer(a, /, b=1, *args, c: int = 2, **kw) -> str:
    "Gives closures."
    total = 0
    def inner(n):
        nonlocal total
        global count
        total += n
        count += 1
        return [x * total for x in range(n) if x], {k: v for k, v in kw.items()}, lambda: (a, b, args, c, __name__)
    return inner

class Base:
    "Documented."
    field: int = 3
    __private = 5
    def __init__(self, value):
        self.value = value
        self.__hidden = value
    def shown(self):
        return f"{self.value!r:>4}|{self.__hidden}|{self.__private}|{__class__.__name__}"

class Child[T](Base):
    def __init__(self, value: T):
        super().__init__(value)
    async def later(self):
        async with self as x, y:
            yield await x
    def __match_args__(self): ...

type Pair[A, B: int = bool] = tuple[A, B]

def kinds(value):
    match value:
        case Base(value=[first, *rest]) if rest: return "sequence", first, rest
        case {"key": 1 | 2 as key, **others}: return "mapping", key, others
        case None | True: return "constant"
        case _: return t"{value}".interpolations[0].expression
def gen():
    try:
        got = yield 1
        yield from (got, *(i for i in range(2)))
    except* ValueError as group:
        pass
    finally:
        del got
def walrus(items):
    return [y for x in items if (y := x)], (1.5, 2j, 10**30, 0x7fffffffffffffff, b"\\x00\\xff", "\\ud800", "\\ud83d\\ude00", ...)
'''.replace('"""What the module is for."""\nimport functools\nfrom __future__ import annotations',
            '"""What the module is for."""\nfrom __future__ import annotations\nimport functools')


def use(module):
    inner = module.outer(1, 2, 3, c=4, d=5)
    print(inner(3)[:2], inner(2)[2](), module.count)
    print(module.__doc__, module.outer.__doc__, module.Base.__doc__, module.outer.__annotations__, module.Base.__annotations__)
    child = module.Child("v")
    print(child.shown(), module.Child.__type_params__, module.Pair.__value__, module.Pair.__type_params__[1].__default__)
    print(module.kinds(module.Base([1, 2])), module.kinds({"key": 2, "z": 3}), module.kinds(None), module.kinds(7))
    g = module.gen()
    print(next(g), g.send("sent"), next(g), next(g))
    print(module.walrus([0, 1, "a"]))
    code = module.outer.__code__
    print(code.co_varnames, code.co_cellvars, code.co_firstlineno, code.co_qualname, code.co_flags & 0xff)
    print(module.Base.__static_attributes__, module.Base.__firstlineno__)
    try:
        module.Base.shown(3)
    except AttributeError as error:
        traceback = error.__traceback__.tb_next
        print(traceback.tb_lineno, traceback.tb_frame.f_code.co_name, os.path.basename(traceback.tb_frame.f_code.co_filename))


with tempfile.TemporaryDirectory() as directory:
    sys.path.insert(0, directory)
    path = os.path.join(directory, "compiled_once.py")
    cache = importlib.util.cache_from_source(path)

    def write(text, seconds):
        with open(path, "w") as file:
            file.write(text)
        os.utime(path, (seconds, seconds))

    def load():
        sys.modules.pop("compiled_once", None)
        importlib.invalidate_caches()
        return importlib.import_module("compiled_once")

    write(PLAIN, 1_000_000)
    sys.dont_write_bytecode = True
    use(load())
    print("not to be written:", os.path.exists(cache))

    sys.dont_write_bytecode = False
    use(load())
    print("written:", os.path.exists(cache), sorted(os.listdir(directory)), len(os.listdir(os.path.dirname(cache))))
    print(oct(os.stat(cache).st_mode & 0o111))
    with open(cache, "rb") as file:
        content = file.read()
    print(content[:4] == importlib.util.MAGIC_NUMBER, content[4:16].hex() == (bytes(4) + (1_000_000).to_bytes(4, "little")
          + len(PLAIN.encode()).to_bytes(4, "little")).hex())

    first = os.stat(cache).st_mtime_ns
    use(load())
    print("read:", os.stat(cache).st_mtime_ns == first)
    print(load().__cached__ == cache if hasattr(load(), "__cached__") else True, load().__spec__.cached == cache)

    code = marshal.loads(content[16:])
    namespace = {"__name__": "loaded"}
    exec(code, namespace)
    print(namespace["outer"](1)(2)[0], namespace["__doc__"])

    # the same size and time: nobody looks at the content
    write(PLAIN.replace("What the module", "Who the modules"), 1_000_000)
    print(load().__doc__)
    write(PLAIN.replace("What the module", "Why the module!"), 1_000_001)
    print(load().__doc__, load().__doc__)
    write("x = 1\n", 1_000_001)
    print(load().x)

    # one of another version, or of nobody
    for damaged in (b"", b"\0" * 40, content[:10]):
        with open(cache, "wb") as file:
            file.write(damaged)
        print(load().x, os.path.getsize(cache) > 40)

    # those with a hash of the source are checked by it, or not at all, and remain what they are
    import py_compile
    for mode in "CHECKED_HASH", "UNCHECKED_HASH":
        write("x = 1\n", 1_000_001)
        py_compile.compile(path, invalidation_mode=py_compile.PycInvalidationMode[mode])
        first = os.stat(cache).st_mtime_ns
        write("x = 1\n", 1_000_003)
        print(mode, load().x, os.stat(cache).st_mtime_ns == first)
        write("x = 2\n", 1_000_003)
        print(load().x, os.stat(cache).st_mtime_ns == first)
        with open(cache, "rb") as file:
            header = file.read(16)
        print(header[4], header[8:] == importlib.util.source_hash(b"x = 2\n"))
    write("x = 1\n", 1_000_003)

    # a directory that cannot be made is no error
    os.remove(cache)
    os.rmdir(os.path.dirname(cache))
    with open(os.path.dirname(cache), "w") as file:
        file.write("in the way")
    print(load().x, open(os.path.dirname(cache)).read())
    os.remove(os.path.dirname(cache))

    # elsewhere
    sys.pycache_prefix = os.path.join(directory, "elsewhere")
    print(load().x, os.path.exists(os.path.dirname(cache)),
          os.path.exists(importlib.util.cache_from_source(path)), load().__spec__.cached.startswith(sys.pycache_prefix))
    sys.pycache_prefix = None
    sys.dont_write_bytecode = True
