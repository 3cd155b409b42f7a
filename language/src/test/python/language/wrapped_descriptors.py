# classmethod, staticmethod and property around other things.
class A:
    def method(self, *args): return "method", args

    class Inner:
        value = property()


class B:
    bound = classmethod(A().method)

    @classmethod
    def c(cls, x: int) -> str: ...

    @staticmethod
    def s(x: int): ...


print(B.bound()[1], B.bound(1)[1])
for wrapper in vars(B)["c"], vars(B)["s"]:
    print(wrapper.__annotations__, wrapper.__annotate__(1))
    wrapper.__annotations__ = {"own": 1}
    print(wrapper.__annotations__, wrapper.__func__.__annotations__)
    del wrapper.__annotations__
for action in "get", "set", "delete":
    try:
        i = A.Inner()
        if action == "get":
            i.value
        elif action == "set":
            i.value = 1
        else:
            del i.value
    except AttributeError as e:
        print(e)


class Documented(property):
    """Of the class."""


class Slotted(property):
    __slots__ = ()


def getter(self):
    """Of the getter."""


print(Documented().__doc__, Documented(getter).__doc__, Documented(doc="given").__doc__, Slotted(doc="lost").__doc__)
try:
    Slotted(getter)
except AttributeError as e:
    print(e)
try:
    property().__set_name__(1)
except TypeError as e:
    print(e)
