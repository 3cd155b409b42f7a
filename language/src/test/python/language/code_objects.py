"""Code objects: names, constants, lines, positions, copies."""


def decorator(function):
    return function


@decorator
@decorator
def documented(a, b=2, *c, d, **e):
    "doc"
    x = "text"
    return len(x) + d.attribute + 3.5


code = documented.__code__
print(code.co_firstlineno, code.co_names, code.co_consts, code.co_varnames)
print(sorted({line for _, _, line in code.co_lines()}))
print(hash(code) == hash(code.replace()), code == code.replace(), code == code.replace(co_name="other"))
other = code.replace(co_name="other", co_filename="<nowhere>", co_firstlineno=1)
print(other.co_name, other.co_qualname, other.co_filename, other.co_firstlineno)
print(sorted(compile("a = b.c\ndel d\nfor e in f: pass", "", "exec").co_names))


def outer():
    variable = "value"

    def inner():
        return variable

    return inner


print(outer.__code__.co_cellvars, outer().__code__.co_freevars)
print(any(constant is outer().__code__ for constant in outer.__code__.co_consts))


def fails(x):
    return (x +
            len(x, 1 / 0))


try:
    fails(1)
except ZeroDivisionError as error:
    inside = error.__traceback__.tb_next
    positions = list(inside.tb_frame.f_code.co_positions())
    print(positions[inside.tb_lasti // 2])

try:
    code.replace(co_nothing=1)
except TypeError as error:
    print(error)


def decoded(table, line):
    """The entries of co_linetable, of which CPython documents the format."""
    table = iter(table)

    def number():
        digits = next(table)
        result, shift = digits & 63, 6
        while digits & 64:
            digits = next(table)
            result |= (digits & 63) << shift
            shift += 6
        return result

    def signed():
        value = number()
        return -(value >> 1) if value & 1 else value >> 1

    for first in table:
        form, length = first >> 3 & 15, (first & 7) + 1
        place = None, None, None, None
        if form == 14:
            line += signed()
            place = line, line + number(), number() - 1, number() - 1
        elif form == 13:
            line += signed()
            place = line, line, None, None
        elif form in (10, 11, 12):
            line += form - 10
            place = line, line, next(table), next(table)
        elif form < 10:
            second = next(table)
            column = form << 3 | second >> 4
            place = line, line, column, column + (second & 15)
        for _ in range(length):
            yield place


def spread(a, b):
    if a:
        return (
            b
        )

    return [a for a in b]


code = spread.__code__
print(list(decoded(code.co_linetable, code.co_firstlineno)) == list(code.co_positions()))
print(list(code.replace(co_linetable=b"").co_lines()))
print(set(code.replace(co_linetable=b"").co_positions()))
size = len(code.co_code) // 2
bare = code.replace(co_linetable=bytes([0x80 | 13 << 3, 6, 0x80 | 15 << 3]))
print([(start, end, line and line - code.co_firstlineno) for start, end, line in bare.co_lines()])
print(bare == code, bare.co_linetable, bare(1, 2) if callable(bare) else "not called")
try:
    code.replace(co_linetable="x")
except TypeError as e:
    print(e)
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(type(code.co_lnotab))
print([str(w.message) for w in caught])
print(compile("x", "name", "exec").co_argcount, compile("x", "name", "eval").co_posonlyargcount)


# Cells of parameters come in their order; a loop's constant test is no constant.
def cells(z, y, a, *args):
    d = c = b = 1
    return lambda: (a, b, c, d, y, z, args)


print(cells.__code__.co_cellvars, cells(1, 2, 3).__code__.co_freevars)
print(compile("x = 1000\nwhile True:\n    x += 2000", "", "exec").co_consts)
