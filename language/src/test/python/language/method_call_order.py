def loud(x):
    print("eval", x)
    return x


class C:
    def __getattr__(self, name):
        print("getattr", name)
        return lambda *args, **kwargs: (args, kwargs)

    def method(self, *args):
        return args


c, five = C(), 5
print(c.other(loud(1), k=loud(2)))
print(c.method(loud(3), *loud([4])), c.method(loud(5)))
try:
    loud([]).missing(loud("never evaluated"))
except AttributeError as e:
    print(e)
try:
    five(loud("evaluated"))
except TypeError as e:
    print(e)
c.method = lambda x: ("instance", x)
print(c.method(loud(6)))


def swap(x):
    C.changed = lambda self, x: ("new", x)
    return x


C.changed = lambda self, x: ("old", x)
print(c.changed(swap(7)), c.changed(8))
