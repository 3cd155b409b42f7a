"""OrderedDict beyond dict, bisect, defaultdict with a factory that sets its key, order that counts."""
import bisect
import copy
import sys
from collections import OrderedDict, defaultdict

ordered = OrderedDict(a=1, b=2, c=3)
ordered.extra = [1]
print(ordered.__dict__, ordered.__reduce__()[:3])
print(copy.copy(ordered).extra is ordered.extra)
print(ordered.pop("x", default=5), ordered.pop(key="a"), ordered.setdefault("z", default=9), ordered)
try:
    ordered.pop("missing")
except KeyError as error:
    print(repr(error))
print(sys.getsizeof(OrderedDict(a=1)) > sys.getsizeof(dict(a=1)))


class Key:
    def __init__(self, effect):
        self.effect = effect

    def __hash__(self):
        return 7

    def __eq__(self, other):
        self.effect()
        return self.__class__ is other.__class__


count = 0


def effect():
    global count
    count += 1
    if count == 2:
        left.clear()


left = OrderedDict.fromkeys((0, Key(effect), 4.2))
right = OrderedDict.fromkeys((0, Key(effect), 4.2))
try:
    print(left == right)
except RuntimeError as error:
    print(error)


def factory():
    table["key"] = "set by the factory"
    return "made"


table = defaultdict(factory)
print(table["key"])
data = [1, 2, 2, 3]
print(bisect.bisect_left(data, 2), bisect.bisect_right(data, 2), bisect.bisect(data, 9, hi=2))
bisect.insort(data, 2.5)
bisect.insort_left(data, -3, key=abs)
print(data)
try:
    bisect.bisect([1], 1, lo=-1)
except ValueError as error:
    print(error)
plain = {0: 0}
try:
    for key in plain:
        del plain[key]
        plain[key] = 0
except RuntimeError as error:
    print(error)


class WithInit(list):
    def __init__(self, items, extra=None):
        super().__init__(items)
        self.extra = extra


class WithNew(tuple):
    def __new__(cls, items, extra=None):
        self = super().__new__(cls, items)
        self.extra = extra
        return self


class Number(float):
    def __init__(self, value, unit=None):
        self.unit = unit


print(WithInit([1], extra=2).extra, WithNew([1], extra=2).extra, Number(1, unit="m").unit)
for cls in (list, tuple, float, set, int):
    try:
        cls(sequence=())
    except TypeError as error:
        print(error)
