# The views and iterators of OrderedDict have types of their own, which behave as those of dict.
import copy
import pickle
from collections import OrderedDict

d = OrderedDict(a=1, b=2)
print(d.keys(), d.values(), d.items(), OrderedDict().keys())
for view in (d.keys(), d.values(), d.items()):
    cls = type(view)
    print(cls, cls.__mro__, cls.__module__, type(iter(view)), type(reversed(view)), list(reversed(view)))
    print(len(view), view.mapping, isinstance(view, type({}.keys())))
    try:
        cls()
    except TypeError as e:
        print(e)
print(type(iter(d)), type(reversed(d)), list(d), list(reversed(d)))
print(d.keys() & {"a"}, sorted(d.keys() | set()), {"a", "z"} - d.keys(), d.keys() == {"a", "b"}, d.items() == {("a", 1), ("b", 2)})
print(d.values() == d.values(), d.keys() <= {"a", "b", "c"}, {"a"} < d.keys(), d.keys().isdisjoint({"q"}))

rest = iter(d.items())
print(next(rest), list(copy.copy(rest)), pickle.loads(pickle.dumps(rest)).__next__(), rest.__reduce__()[1])
print(list(rest), next(rest, "end"))


class Sub(OrderedDict):
    pass


s = Sub(x=1)
print(s.keys(), s, {**s}, [*s], dict(s), sorted(s.items()))

walk = iter(d)
next(walk)
d["c"] = 3
try:
    next(walk)
except RuntimeError as e:
    print(e)
for key, value in d.items():
    print(key, value)
