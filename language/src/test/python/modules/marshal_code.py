# Code objects survive marshal, and so do the changes that programs made in them.
import ast
import io
import marshal
import types

SOURCE = '''
def f(a, b=2, *c, d=4, **e):
    "doc"
    def g(): return a + b
    try:
        return g(), c, d, e
    finally:
        pass
class C:
    x: int = 3
    def m(self): return super().__repr__()[:2]
def gen():
    yield from range(3)
async def co(): return 5
def outer[T: int = str](x: T) -> T: return x
z = f(1, 3, 4, d=5, q=6)
'''
code = compile(SOURCE, "file.py", "exec")
read = marshal.loads(marshal.dumps(code))
print(code == read, read.co_filename, read.co_name)
names = {}
exec(read, names)
print(names["z"], names["C"]().m(), names["C"].__annotations__, list(names["gen"]()))
parameter = names["outer"].__type_params__[0]
print(parameter.__bound__, parameter.__default__, names["outer"].__annotations__)
try:
    names["co"]().send(None)
except StopIteration as stop:
    print(stop.value)

function = types.FunctionType(marshal.loads(marshal.dumps(names["f"].__code__)), globals(), None, (2,), None, {"d": 4})
print(function(1), function.__doc__, function.__name__, function.__code__ == names["f"].__code__)
print(eval(marshal.loads(marshal.dumps(compile("[x * 2 for x in (1, 2)]", "e", "eval")))))

tree = ast.increment_lineno(ast.parse("def k(x):\n    return x*2, 'text', b'b', (1, None), ...\nw = k(21)"), 10)
names = {}
exec(marshal.loads(marshal.dumps(compile(tree, "tree", "exec"))), names)
print(names["w"], names["k"].__code__.co_firstlineno)

changed = eval("lambda x: (x, 'a', 3.5)").__code__.replace(co_consts=("b", 4.5), co_name="new", co_varnames=("y",))
read = types.FunctionType(marshal.loads(marshal.dumps(changed)), {})
print(read(y=7), read.__name__, read.__code__ == changed)

stream = io.BytesIO()
marshal.dump([code, {"k": code}], stream)
stream.seek(0)
first, second = marshal.load(stream)
print(first is second["k"], first == code)
for action in (
    lambda: marshal.dumps(code, allow_code=False),
    lambda: marshal.loads(marshal.dumps(code), allow_code=False),
    lambda: marshal.loads(marshal.dumps([1]), allow_code=False),
):
    try:
        print(action())
    except ValueError as error:
        print(error)
