# Not in CPython 3.14 Lib: a module in C there.
"""What CPython's own tests ask of its C API.

Modules of general tests import this one, _testinternalcapi and _testlimitedcapi without asking whether they exist, and
none of their tests would run. What has a meaning here is here; calling anything else skips the test that does so.
"""

import sys

SHRT_MAX, SHRT_MIN, USHRT_MAX = 2**15 - 1, -2**15, 2**16 - 1
INT_MAX, INT_MIN, UINT_MAX = 2**31 - 1, -2**31, 2**32 - 1
LONG_MAX, LONG_MIN, ULONG_MAX = 2**63 - 1, -2**63, 2**64 - 1
LLONG_MAX, LLONG_MIN, ULLONG_MAX = LONG_MAX, LONG_MIN, ULONG_MAX
PY_SSIZE_T_MAX, PY_SSIZE_T_MIN, SIZE_MAX = sys.maxsize, -sys.maxsize - 1, ULONG_MAX
FLT_MIN, FLT_MAX = 2.0**-126, (2 - 2.0**-23) * 2.0**127
DBL_MIN, DBL_MAX = sys.float_info.min, sys.float_info.max
WITH_PYMALLOC = WITH_MIMALLOC = False


# Tests ask with hasattr() whether there are these.
OPTIONAL = {"raise_SIGINT_then_send_None"}


def absent(module):
    """The __getattr__ of a module whose other functions are CPython's alone."""

    def __getattr__(name):
        if name.startswith("__") or name in OPTIONAL:
            raise AttributeError(f"module '{module}' has no attribute '{name}'")

        def skip(*args, **keywords):
            from unittest import SkipTest
            raise SkipTest(f"{module}.{name} is of CPython's C API")

        return skip

    return __getattr__


def code_offset_to_line(code, offset):
    """The line of the instruction at an offset, -1 for none."""
    for start, end, line in code.co_lines():
        if start <= offset < end:
            return -1 if line is None else line
    return -1


def run_in_subinterp(code):
    """Runs a program in an interpreter of its own: 0, or -1 when it has raised something, which is printed."""
    import _interpreters
    interpreter = _interpreters.create()
    try:
        error = _interpreters.exec(interpreter, code)
    finally:
        _interpreters.destroy(interpreter)
    if error is None:
        return 0
    print(error.errdisplay, file=sys.stderr)
    return -1


__getattr__ = absent(__name__)
