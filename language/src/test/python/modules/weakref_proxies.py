"""Proxies as operands of powers, and their texts."""

import re
import weakref


class Number:
    def __pow__(self, other, modulus=None):
        return "pow", type(other).__name__, type(modulus).__name__

    def __rpow__(self, other, modulus=None):
        return "rpow", type(other).__name__, type(modulus).__name__


def show(action):
    try:
        print(action())
    except (TypeError, ReferenceError) as error:
        print(type(error).__name__, error)


class Whole(int):
    pass


number = Number()
proxy = weakref.proxy(number)
show(lambda: proxy**2)
show(lambda: 2**proxy)
show(lambda: pow(proxy, 3, 5))
show(lambda: pow(2, proxy, 5))
show(lambda: pow(2, proxy))
show(lambda: pow(2, 3, proxy))
show(lambda: pow(2.0, 3, proxy))
show(lambda: pow(proxy, proxy, proxy))
show(lambda: pow(number, 3, 4))
show(lambda: pow(2, 3, weakref.ref(number)))
print(re.sub("0x[0-9a-f]+", "0x", repr(proxy)), re.sub("0x[0-9a-f]+", "0x", repr(weakref.ref(number))))
