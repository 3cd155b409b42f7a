# Which methods of a class derived from OrderedDict, and of what it is filled from, are asked.
import collections
import copy


def attempt(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Telling(collections.OrderedDict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)


class Setting(collections.OrderedDict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


class Mapping:
    def keys(self):
        print("keys")
        return [1, 2]

    def items(self):
        print("items")
        return [(3, 4)]

    def __getitem__(self, key):
        return key * 2


class Derived(dict):
    def keys(self):
        print("keys of a dict")
        return ["x"]


class Updating(collections.OrderedDict):
    def update(self, *args, **keywords):
        print("update")
        super().update(*args, **keywords)


setting = Setting([(1, 2)], a=3)
setting.update({4: 5}, b=6)
setting.update([(7, 8)])
setting |= {9: 10}
print(setting, Setting(Mapping()))
attempt(lambda: Setting(Derived(a=1)))
attempt(lambda: collections.OrderedDict(Derived(a=1)))
print(Updating(a=1), type(Setting.fromkeys("ab")))

telling = Telling([(1, 2)])
copied = telling.copy()
print(type(copied), list(copied))
copied = telling | {3: 4}
print(type(copied), list(copied))
copied = {5: 6} | telling
print(type(copied), list(copied))
attempt(lambda: telling | [(1, 2)])
telling |= [(7, 8)]
print(telling.setdefault(9, 9), telling.pop(9))
telling.move_to_end(1)
print(list(telling), type(copy.copy(telling)))

OrderedDict = collections.OrderedDict
attempt(OrderedDict().__init__, 1, 2)
attempt(OrderedDict().update, 1, 2)
attempt(OrderedDict().update, None)
attempt(OrderedDict, self=1, other=2, mapping=3)
attempt(setting.update, other=3, self=4)
for source in [5], [()], [(1,)], [(1, 2, 3)], ["ab"], ["a"], [""], [[1, 2], 5], [(1, 2), (3,)], 5, [([], 1)], [(1, [])]:
    attempt(OrderedDict, source)
    attempt(OrderedDict, iter(source) if isinstance(source, list) else source)


class NoCallable:
    keys = 5


class NoAttribute:
    @property
    def keys(self):
        raise AttributeError("none")

    def items(self):
        return [(1, 2)]


class Failing:
    @property
    def keys(self):
        raise ValueError("none")


class NoIterable:
    def keys(self):
        return 5


for source in NoCallable, NoAttribute, Failing, NoIterable:
    attempt(OrderedDict, source())
