# A weak reference shows the name of what it refers to.
import re
import weakref


class Named:
    def __init__(self, name):
        self.__name__ = name


class Text(str):
    pass


def function():
    pass



named = [Named("n"), Named(5), Named(Text("t")), Named(None), Named(b"b"), function, Named, len]
for target in named:
    print(re.sub("0x[0-9a-f]+", "0x", repr(weakref.ref(target))))


class Called:
    __name__ = "called"


class Counted:
    __name__ = 5


for cls in (Called, Counted):
    target = cls()
    print(re.sub("0x[0-9a-f]+", "0x", repr(weakref.ref(target))))
