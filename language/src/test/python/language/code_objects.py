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
