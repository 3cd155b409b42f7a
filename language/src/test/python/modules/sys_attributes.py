import sys

print(sys.maxsize, sys.byteorder, sys.version_info[:2], sys.version_info >= (3, 14), sys.version_info.major,
      sys.hexversion >> 16 == 0x030E, sys.version.split()[0][:4], sys.maxunicode)
print(sys.float_info.max, sys.float_info.min, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig,
      sys.int_info.default_max_str_digits, sys.hash_info.modulus, sys.hash_info.inf, sys.hash_info.imag)
print(type(sys.argv).__name__, len(sys.argv), type(sys.path).__name__, "sys" in sys.modules,
      sys.modules["sys"] is sys, sys.__name__, "builtins" in sys.builtin_module_names,
      isinstance(sys.executable, str), sys.flags.optimize, sys.getdefaultencoding(), sys.implementation.name != "",
      isinstance(sys.platform, str))
print(sys.getrecursionlimit() >= 500, sys.exc_info(), sys.stdout.encoding.lower(), sys.stdout.name,
      sys.stdin.fileno() if False else 0, sys.intern("abc") == "abc", sys.stdout is sys.__stdout__,
      sys.dont_write_bytecode in (True, False), sys.getfilesystemencoding())
sys.setrecursionlimit(500)
print(sys.getrecursionlimit())
sys.custom = 5
print(sys.custom, hasattr(sys, "nothing"))
try:
    sys.nothing
except AttributeError as e:
    print(e)

import platform

print(platform.python_version() == sys.version.split()[0], platform.python_version_tuple()[:2],
      bool(platform.python_build()[0]), bool(platform.python_compiler()))

print(len(sys._git), sys._git[1:], platform.python_branch(), platform.python_revision())
print([name for name in ("getwindowsversion", "winver", "dllhandle") if hasattr(sys, name)])
