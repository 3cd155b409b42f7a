def inner():
    x = yield "a"
    print("inner got", x)
    try:
        yield "b"
    except KeyError as e:
        print("inner caught", repr(e))
        yield "c"
    return "inner result"


def outer():
    result = yield from inner()
    print("result", result)
    yield from [1, 2]
    yield from "xy"
    r = yield from range(0)
    print("range result", r)
    return "done"


g = outer()
print(next(g), g.send(5), g.throw(KeyError("k")), next(g))
print(list(g))


def flatten(x):
    for item in x:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, [4]], 5], [[6]]])))


def closer():
    try:
        yield 1
    finally:
        print("inner closed")


def delegate():
    try:
        yield from closer()
    finally:
        print("outer closed")


d = delegate()
next(d)
d.close()


class Iter:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("value of iterator")


def use():
    print((yield from Iter()))


list(use())


def send_to_list():
    yield from iter([1, 2])


s = send_to_list()
next(s)
try:
    s.send("x")
except AttributeError as e:
    print(e)
try:
    list((lambda: (yield from 5))())
except TypeError as e:
    print(e)


def depth(n):
    if n:
        yield from depth(n - 1)
    yield n


print(list(depth(30))[-3:])
