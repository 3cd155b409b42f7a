# The variable by which deferred code finds the names of its class.
class Example:
    annotated: value
    value = int

    def generic[T: value](self): pass


annotate = Example.__annotate__
cells = dict(zip(annotate.__code__.co_freevars, annotate.__closure__))
print(sorted(cells))
contents = cells["__classdict__"].cell_contents
print(contents is Example, contents["value"], sorted(k for k in contents if not k.startswith("__")))
print(Example.__annotations__)
Example.value = str
print(contents["value"], annotate(1), Example.generic.__type_params__[0].__bound__)
del Example.value
value = "global"
print("value" in contents, annotate(1))


class Raw(type):
    def __new__(cls, name, bases, namespace):
        return namespace


class Namespace(metaclass=Raw):
    value = 1
    def generic[T: value](self): pass


Namespace["value"] = 2
print(Namespace["generic"].__type_params__[0].__bound__)
