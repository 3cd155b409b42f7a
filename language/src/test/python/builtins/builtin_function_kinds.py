# What the kinds of functions that are not written in Python have, and lack: programs ask for __get__ to tell whether a
# function binds.
import functools
import itertools
import math
import operator


def show(f):
    print(type(f).__name__, f.__qualname__, hasattr(f, "__get__"), sorted(set(dir(f)) - set(dir(object))))


for f in (getattr, len, [].append, dict.fromkeys, "".join, math.sin, operator.add, list.append, str.join, type.mro,
          object.__init__, int.__add__, (1).__add__, vars(dict)["fromkeys"], type(len).__call__):
    show(f)
print([hasattr(f, "__get__") for f in (operator.itemgetter(1), itertools.count, functools.reduce, sorted)])

for f, name in [(len, "__objclass__"), (list.append, "__self__"), (list.append, "__module__"), (len, "__get__"),
                ((1).__add__, "__module__"), ((1).__add__, "__get__")]:
    try:
        print(getattr(f, name))
    except AttributeError as error:
        print(error)
print(len.__self__, len.__module__, [].append.__self__, list.append.__objclass__, (1).__add__.__objclass__,
      dict.fromkeys.__self__, object.__new__.__self__, vars(dict)["fromkeys"].__objclass__)


class Lookup:
    """Forwards an operation to the object behind a proxy, in the manner of thread-local proxies."""

    def __init__(self, f):
        if hasattr(f, "__get__"):
            self.bind = lambda obj: f.__get__(obj, type(obj))
        else:
            self.bind = lambda obj: functools.partial(f, obj)

    def __get__(self, instance, owner=None):
        return self if instance is None else self.bind(instance.target)


class Proxy:
    __getattr__ = Lookup(getattr)
    __len__ = Lookup(len)
    __add__ = Lookup(operator.add)
    __iter__ = Lookup(list.__iter__)
    measure = len

    def __init__(self, target):
        self.target = target


proxy = Proxy([1, 2])
print(proxy.count(1), len(proxy), proxy + [3], list(proxy), proxy.measure("abc"))
try:
    proxy.missing
except AttributeError as error:
    print(error)
