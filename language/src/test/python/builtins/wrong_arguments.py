# What wrong arguments of builtins are told, and which of several is told of first.
import _imp
import io
import re
import sys
import time
import warnings
from string.templatelib import Interpolation


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


# None is no type here
attempt(warnings.warn_explicit, "message", UserWarning, None, 1)
attempt(_imp.is_builtin, None)
attempt(time.strftime, None)
attempt(sys.intern, None)
attempt(io.FileIO, "file", mode=None)
attempt(object().__format__, None)
attempt(memoryview(b"a").cast, None)
attempt(Interpolation, 1, "x", 5)
attempt(BaseExceptionGroup, None, [ValueError()])
attempt(Exception().add_note, None)
attempt(type, None, (), {})
attempt(type, "A", None, {})
attempt(type, "A", (), None)
attempt(UnicodeDecodeError, None, b"", 1, 2, "reason")
attempt(UnicodeEncodeError, "ascii", None, 1, 2, "reason")

attempt(int, [], 99)
attempt(int, [], 36)
attempt(int, "z", 37)
for bad in bytearray(b"x"), b"x", "x":
    attempt(float, bad)
attempt(str.maketrans, 1, 2)
attempt(str.maketrans, 1, "b")
attempt(str.maketrans, "ab", "c", 3)
attempt(str.maketrans, "ab", "c", "d")
attempt(bytearray().pop, None)
attempt(bytearray().pop, 3)
attempt(bytearray(b"a").pop, 3)
attempt(bytearray().resize, -3)
attempt(sum, 4, "a")
attempt(sum, [], "a")
attempt(sum, [], b"a")

for pattern in "(a)(b)?", "(?P<first>a)":
    print(type(re.compile(pattern).groupindex).__name__, re.compile(pattern).groupindex)
