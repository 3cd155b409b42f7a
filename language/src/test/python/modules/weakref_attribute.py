"""The attribute __weakref__: the first of the references to an object."""

import weakref


class Plain:
    pass


class Slots:
    __slots__ = ("x", "__weakref__")


class Sub(Slots):
    __slots__ = ()


class Reference(weakref.ref):
    pass


for kind in Plain, Slots, Sub:
    instance = kind()
    print(kind.__name__, instance.__weakref__)
    called = weakref.ref(instance, print)
    print(instance.__weakref__ is called)
    plain = weakref.ref(instance)
    print(instance.__weakref__ is plain, weakref.ref(instance) is plain)
    other = Reference(instance)
    proxy = weakref.proxy(instance)
    print(instance.__weakref__ is plain, weakref.getweakrefcount(instance))
    print([type(each).__name__ for each in weakref.getweakrefs(instance)])
    try:
        instance.__weakref__ = None
    except AttributeError as error:
        print(error)
    del called
