# Functions that libraries pickle by the parts of their code run again.
import dis
import inspect
import pickle
import sys
import types

PARTS = ("argcount", "posonlyargcount", "kwonlyargcount", "nlocals", "stacksize", "flags", "code", "consts", "names",
         "varnames", "filename", "name", "qualname", "firstlineno", "linetable", "exceptiontable", "freevars", "cellvars")


def take_apart(code):
    parts = [getattr(code, "co_" + part) for part in PARTS]
    parts[PARTS.index("consts")] = tuple(
        take_apart(constant) if isinstance(constant, types.CodeType) else constant for constant in code.co_consts)
    parts[PARTS.index("filename")] = "<elsewhere>"
    return ["code", *parts]


def put_together(parts):
    parts = list(parts[1:])
    consts = PARTS.index("consts")
    parts[consts] = tuple(
        put_together(constant) if isinstance(constant, list) and constant[:1] == ["code"] else constant
        for constant in parts[consts])
    return types.CodeType(*parts)


def outer(step):
    def counter(start, *, times=2):
        class Total:
            def __init__(self):
                self.value = start

            def add(self):
                self.value += step
                return self

        total = Total()
        for _ in range(times):
            try:
                total.add().missing
            except AttributeError as error:
                print(error)
        return [total.value, *(n * step for n in range(times))]

    return counter


def again(function):
    code = put_together(pickle.loads(pickle.dumps(take_apart(function.__code__))))
    return types.FunctionType(
        code, globals(), function.__name__, function.__defaults__, function.__closure__, function.__kwdefaults__)


counter = outer(5)
print(counter(1))
print(again(counter)(1), again(again(counter))(1, times=1))
print(again(lambda x, y=3: x * y)(7))


def numbers(n):
    """Some numbers."""
    while n:
        yield n
        n -= 1


copy = again(numbers)
print(list(copy(3)), copy.__doc__, copy.__code__.co_name, copy.__code__.co_filename, copy.__code__ == numbers.__code__)


def failing():
    return 1 / 0


try:
    again(failing)()
except ZeroDivisionError as error:
    frame = error.__traceback__.tb_next.tb_frame
    print(frame.f_code.co_filename, error.__traceback__.tb_next.tb_lineno - failing.__code__.co_firstlineno)

# The table is one that dis can read.
print(all(entry.start < entry.end <= len(counter.__code__.co_code)
          for entry in dis._parse_exception_table(counter.__code__)))



# What they need besides is found by the instructions that look up globals.
def uses_globals(values):
    return [len(values), again, PARTS, (lambda: numbers)()], sys.version, values.count(missing)


print(sorted(inspect.getclosurevars(uses_globals).globals), inspect.getclosurevars(uses_globals).builtins)
print(inspect.getclosurevars(uses_globals).unbound >= {"missing"})
many = {}
exec("def many(): return " + ", ".join(f"name{i}" for i in range(300)), many)
print([instruction.argval for instruction in dis.get_instructions(many["many"])
       if instruction.opname == "LOAD_GLOBAL"] == [f"name{i}" for i in range(300)])
code = many["many"].__code__
print(len(list(code.co_positions())) * 2 == len(code.co_code), len({(a, b) for *_, a, b in code.co_positions()}) > 300)
