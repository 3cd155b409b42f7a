# Functions of the C library: arguments, results, callbacks, errors.
import ctypes
import errno
import sys
from ctypes import (CDLL, CFUNCTYPE, POINTER, ArgumentError, Structure, byref, c_char, c_char_p, c_double, c_int, c_long,
                    c_longlong, c_size_t, c_uint, c_void_p, c_wchar_p, cast, create_string_buffer, get_errno, pointer,
                    set_errno)


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


libc = CDLL(None, use_errno=True)
libm = CDLL("libm.so.6")
print(libc.abs(-3), libc.strlen(b"hello"), libc.toupper(ord("a")), libc["abs"](-4), libc.abs(c_int(-5)))
libm.cos.restype = c_double
libm.cos.argtypes = [c_double]
libm.pow.restype = c_double
libm.pow.argtypes = (c_double, c_double)
print(libm.cos(0), libm.cos(c_double(0.0)), libm.pow(2, 10), libm.pow.argtypes, libm.cos.restype)

print("conversions")
strlen = libc.strlen
strlen.argtypes = [c_char_p]
strlen.restype = c_size_t
print(strlen(b"12345"), strlen(create_string_buffer(b"123")), strlen(c_char_p(b"1")))
libc.wcslen.restype = c_size_t
print(libc.wcslen("wide text"), libc.wcslen(c_wchar_p("w")))
for call in (lambda: strlen("text"), lambda: strlen(5), lambda: strlen(), lambda: libm.cos("x"), lambda: libm.pow(1),
             lambda: libc.abs(1.5), lambda: libc.abs([]), lambda: libc.abs(2**100)):
    print(attempt(call))
print(strlen(b"more", 1, 2))


class Wrapped:
    _as_parameter_ = -42


print(libc.abs(Wrapped()))

strchr = CDLL(None).strchr
strchr.restype = c_char_p
strchr.argtypes = [c_char_p, c_char]
print(strchr(b"abcdef", b"d"), strchr(b"abcdef", b"x"))

buffer = create_string_buffer(64)
print(libc.snprintf(buffer, c_size_t(64), b"%d %s %.2f %lld", c_int(5), b"text", c_double(2.5), c_longlong(-2**40)))
print(buffer.value)
out = c_int()
print(libc.sscanf(b"17 rest", b"%d", byref(out)), out.value, libc.sscanf(b"18", b"%d", pointer(out)), out)
end = c_char_p()
libc.strtol.argtypes = [c_char_p, POINTER(c_char_p), c_int]
libc.strtol.restype = c_long
print(libc.strtol(b"123abc", byref(end), 10), end.value, libc.strtol(b"0x10", None, 16))


class Division(Structure):
    _fields_ = [("quot", c_int), ("rem", c_int)]


class LongDivision(Structure):
    _fields_ = [("quot", c_long), ("rem", c_long)]


libc.div.restype = Division
result = libc.div(17, 5)
print(result.quot, result.rem)
libc.ldiv.restype = LongDivision
libc.ldiv.argtypes = [c_long, c_long]
result = libc.ldiv(-17, 5)
print(result.quot, result.rem)

print("results")
libc.abs.restype = lambda value: f"<{value}>"
print(libc.abs(-1))
libc.abs.restype = c_uint
print(libc.abs(-1), libc.abs.restype)
libc.abs.restype = None
print(libc.abs(-1))
del libc.abs.restype
print(libc.abs(-1))


class Checked(c_int):
    @staticmethod
    def _check_retval_(value):
        return ("checked", type(value).__name__, value.value)


libc.abs.restype = Checked
print(libc.abs(-7))
libc.abs.restype = c_int


def check(result, function, arguments):
    return result * 10, function is libc.abs, arguments


libc.abs.errcheck = check
print(libc.abs(-7), libc.abs.errcheck is check)
del libc.abs.errcheck
for change in ("libc.abs.argtypes = 3", "libc.abs.argtypes = [3]", "libc.abs.restype = 3", "libc.abs.errcheck = 3"):
    print(change, attempt(exec, change))
prototype = CFUNCTYPE(c_int, c_int)
named = prototype(("abs", libc), ((1, "number", -9),))
print(named(), named(-2), named(number=-3), attempt(named, 1, 2))
scan = CFUNCTYPE(c_int, c_char_p, c_char_p, POINTER(c_int))(("sscanf", libc), ((1,), (1,), (2,)))
print(scan(b"55", b"%d"))

print("errno")
set_errno(0)  # calls before may have left one
print(set_errno(5), get_errno(), set_errno(0))
print(libc.close(-1), errno.errorcode[get_errno()])
print(libc.chdir(b"/does/not/exist"), errno.errorcode[get_errno()])

print("memory of Python")
data = bytearray(b"hello world")
characters = (c_char * 11).from_buffer(data)
libc.memset(characters, ord("x"), c_size_t(3))
libc.memset(byref(characters, 6), ord("y"), c_size_t(2))
print(data, libc.strncmp(characters, byref(characters), c_size_t(4)), ctypes.string_at(characters, 5))

print("callbacks")
compare_type = CFUNCTYPE(c_int, POINTER(c_int), POINTER(c_int))
calls = []


def compare(a, b):
    calls.append(1)
    return a[0] - b[0]


numbers = (c_int * 6)(5, 3, 9, 1, 7, 2)
libc.qsort(numbers, len(numbers), ctypes.sizeof(c_int), compare_type(compare))
print(list(numbers), len(calls) > 4)
libc.bsearch.restype = POINTER(c_int)
found = libc.bsearch(byref(c_int(7)), numbers, c_size_t(6), c_size_t(4), compare_type(compare))
print(found[0])
double_it = CFUNCTYPE(c_double, c_double)(lambda value: value * 2)
print(double_it(1.25), bool(double_it))
text = CFUNCTYPE(c_int, c_char_p, c_void_p)(lambda given, nothing: print("callback", given, nothing) or 3)
print(text(b"given", None))
address = cast(double_it, c_void_p).value
print(CFUNCTYPE(c_double, c_double)(address)(4))
nothing = CFUNCTYPE(None)(lambda: print("called"))
print(nothing())
def fail(value):
    raise KeyError(value)


reports = []
former, sys.unraisablehook = sys.unraisablehook, lambda report: reports.append((report.exc_type, report.err_msg))
prototype(fail)(5)
prototype(lambda value: "no int")(5)
sys.unraisablehook = former
for kind, message in reports:
    print(kind, message.partition("<")[0])
print(attempt(prototype, "x"))
print(bool(prototype()))
for make in (lambda: prototype(("no_such_function", 3)), lambda: type("F", (ctypes._CFuncPtr,), {}),
             lambda: ctypes._CFuncPtr()):
    print(attempt(make))
for missing in (lambda: libc.no_such_function, lambda: c_int.in_dll(libc, "no_such_variable"),
                lambda: CDLL("libdoesnotexist.so")):
    print(attempt(missing).rpartition(": ")[2])
print(issubclass(ArgumentError, Exception), ctypes.pythonapi is not None)
