# What the namespace of a class body is asked for, and what locals() shows in comprehensions outside of functions.
class Namespace(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"):
            print("set", key, value)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("del", key)
        if key == "fails":
            raise ValueError(key)
        super().__delitem__(key)


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return Namespace()


class Example(metaclass=Meta):
    try:
        raise RuntimeError
    except RuntimeError as error:
        pass
    try:
        raise RuntimeError
    except RuntimeError as error:
        del error
    try:
        del missing
    except NameError as e:
        print(type(e).__name__, e)
    fails = 1
    try:
        del fails
    except NameError as e:
        print(type(e).__name__, e, type(e.__context__).__name__)


names = sorted
print([names(locals()) for x in "a"], {1: names(vars()) for x in "a"}, {tuple(dir()) for x in "a"})
print([[names(locals()) for y in "b"] for x in "a"])
x = "outer"
print([eval("names(locals())") for x in "a"], x)
print([exec("x = 3") for x in "a"], x)


def function():
    local = 1
    return [names(locals()) for y in "b"]


print(function())


class Body:
    member = 1
    print([names(locals()) for y in "b"])


def annotated():
    def inner(a: [(kept := n) for n in range(3)]): pass
    before = "kept" in locals()
    inner.__annotations__
    return before, kept


print(annotated())
noted: [(last := n) for n in range(5)]
__annotate__(1)
print(last)
try:
    compile("class A:\n    x: [(last := n) for n in y]", "<annotation>", "exec")
except SyntaxError as e:
    print(e.msg)
