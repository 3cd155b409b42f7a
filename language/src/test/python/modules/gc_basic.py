"""gc.collect() tells of dead objects: weak references, callbacks, proxies, __del__."""
import gc
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


class Plain:
    def method(self):
        return "method"

    def __len__(self):
        return 3


def dies_in_function():
    plain = Plain()
    reference = weakref.ref(plain)
    print(reference() is plain, weakref.getweakrefcount(plain))
    del plain
    gc.collect()
    print(reference())


dies_in_function()

thing = Thing("global")
reference = weakref.ref(thing, lambda r: print("callback", r()))
print(reference.__callback__ is not None)
del thing
gc.collect()
print(reference(), reference.__callback__)

cycle = Thing("cycle")
cycle.itself = cycle
del cycle
gc.collect()

plain = Plain()
proxy = weakref.proxy(plain)
print(type(proxy), len(proxy), proxy.method(), isinstance(proxy, Plain), proxy == plain)
proxy.extra = 1
print(plain.extra, hasattr(proxy, "missing"))
del plain
gc.collect()
try:
    proxy.extra
except ReferenceError as error:
    print(error)
try:
    hash(proxy)
except TypeError as error:
    print(error)

values = weakref.WeakValueDictionary()
keys = weakref.WeakKeyDictionary()
weak = weakref.WeakSet()
one, two = Plain(), Plain()
values["one"] = one
keys[two] = 2
weak.add(one)
weak.add(two)
print(len(values), len(keys), len(weak))
del one, two
gc.collect()
print(len(values), len(keys), len(weak))

for value in (1, "text", (), [], {}, None, object()):
    try:
        weakref.ref(value)
        print("no error", value)
    except TypeError as error:
        print(error)


class WithSlots:
    __slots__ = ()


class WithWeakref:
    __slots__ = ("__weakref__",)


class ListSubclass(list):
    pass


try:
    weakref.ref(WithSlots())
except TypeError as error:
    print(error)
kept = WithWeakref()
print(weakref.ref(kept)() is kept, weakref.ref(kept) is weakref.ref(kept))
kept = ListSubclass()
print(weakref.ref(kept)() is kept)
kept = frozenset()
print(weakref.ref(kept)() is kept)

phases = []
gc.callbacks.append(lambda phase, info: phases.append((phase, info["generation"])))
gc.collect(1)
print(phases)
gc.callbacks.clear()
try:
    gc.collect(3)
except ValueError as error:
    print(error)
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled())
last = Thing("at exit")
