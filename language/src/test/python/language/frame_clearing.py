# Variables of a frame under keys that are equal to their names, and what frame.clear() lets go.
import gc
import sys
import weakref


class Text(str):
    pass


class Equal:
    def __hash__(self):
        return hash('x')

    def __eq__(self, other):
        return other == 'x'


class Unhashable(str):
    __hash__ = None


def variables():
    x = 1
    proxy = sys._getframe().f_locals
    for key in 'x', Text('x'), Equal():
        proxy[key] = proxy[key] + 1
        print(x, key in proxy, list(proxy))
    proxy[Text('other')] = 5
    print(proxy['other'], list(proxy))
    for key in Unhashable('x'), []:
        for action in proxy.get, proxy.__contains__, lambda key: proxy.__setitem__(key, 1):
            try:
                print(action(key))
            except TypeError as e:
                print(type(key).__name__, e)


variables()


class Value:
    pass


def fail(parameter):
    variable = Value()
    seen.append(weakref.ref(parameter))
    seen.append(weakref.ref(variable))
    1 / 0


def alive():
    gc.collect()
    return [ref() is not None for ref in seen]


def check(look):
    seen.clear()
    try:
        fail(Value())
    except ZeroDivisionError as e:
        frame = e.__traceback__.tb_next.tb_frame
        if look:
            print(sorted(frame.f_locals))
        print(alive())
        frame.clear()
        print(alive(), list(frame.f_locals))


seen = []
check(False)
check(True)
