"""Methods of a type that inherits are refused to instances of what it inherits from."""
import collections


def show(descriptor, *arguments):
    try:
        print(descriptor(*arguments))
    except TypeError as e:
        print(e)


Ordered, Default = collections.OrderedDict, collections.defaultdict
for receiver in ({}, Default(list), 1):
    show(Ordered.move_to_end, receiver, 1)
    show(Ordered.popitem, receiver)
    show(Ordered.keys, receiver)
    show(Ordered.__init__, receiver)
    show(Ordered.__iter__, receiver)
    show(Ordered.copy, receiver)
for receiver in ({}, Ordered(), 1):
    show(Default.__missing__, receiver, 1)
    show(Default.copy, receiver)
    show(Default.__repr__, receiver)
    show(vars(Default)["default_factory"].__get__, receiver)
    show(vars(Default)["default_factory"].__set__, receiver, list)


class Mine(Ordered):
    pass


class Both(Mine, dict):
    pass


for kind in (Ordered, Mine, Both):
    value = kind(a=1, b=2)
    Ordered.move_to_end(value, "a")
    print(list(Ordered.keys(value)), Ordered.popitem(value), kind.pop(value, "b"))

for error in (ValueError(1), Exception(2)):
    show(OSError.__init__, error, 1)
    show(OSError.__str__, error)
    show(KeyError.__str__, error)
    show(ImportError.__init__, error)
    show(SyntaxError.__init__, error)
    show(vars(StopIteration)["value"].__get__, error)
    show(vars(SystemExit)["code"].__get__, error)
    show(vars(OSError)["errno"].__get__, error)
    show(vars(OSError)["errno"].__set__, error, 5)
    show(BaseExceptionGroup.split, error, ValueError)
    show(NameError.__init__, error)
    show(AttributeError.__init__, error)
print(OSError.__str__(FileNotFoundError(2, "text")), KeyError.__str__(KeyError("k")))
