"""What classes refuse, in which order and in which words."""


def show(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def made(bases=(), **namespace):
    return lambda: type("Made", bases, namespace).__name__


class WithDict:
    pass


# slots: all names are looked at before one is found to be taken
show(made((type,), __slots__=("a",)))
show(made((type,), __slots__=()))
show(made((int,), __slots__=("1x",)))
show(made((tuple,), __slots__=(1,)))
show(made(__slots__=("a", 1), a=1))
show(made(__slots__=("a", "1x"), a=1))
show(made((WithDict,), __slots__=("a", "__dict__"), a=1))
show(made((WithDict,), __slots__=("a", "__weakref__"), a=1))
show(made(__slots__=("a", "__dict__", "__dict__"), a=1))
show(made(__slots__=("a",), a=1))


class Slots:
    __slots__ = ("a",)


class Setting(Slots):
    __slots__ = ()

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)


class Deleting(Slots):
    __slots__ = ()

    def __delattr__(self, name):
        object.__delattr__(self, name)


for cls in Slots, Setting, Deleting:
    instance = cls()
    show(lambda: setattr(instance, "b", 1))
    show(lambda: delattr(instance, "b"))
    show(lambda: delattr(instance, "a"))


# a property that no class has given a name is called after its getter
def getter(self):
    return 1


WithDict.late = property(getter)
WithDict.nameless = property()
WithDict.quick = property(lambda self: 2)
for name in "late", "nameless", "quick":
    show(lambda: getattr(WithDict(), name))
    show(lambda: setattr(WithDict(), name, 1))
    show(lambda: delattr(WithDict(), name))

# names in texts
class Outer:
    class Inner:
        pass


Inner = Outer.Inner
print(Inner, repr(Inner()).split(" at ")[0])
Inner.__name__ = "Changed"
print(Inner, repr(Inner()).split(" at ")[0])
Inner.__module__ = "builtins"
print(Inner, repr(Inner()).split(" at ")[0])
Inner.__qualname__ = "Other.Name"
Inner.__module__ = None
print(Inner, repr(Inner()).split(" at ")[0])
Inner.__module__ = "place"
print(Inner, repr(Inner()).split(" at ")[0])
