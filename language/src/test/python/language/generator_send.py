def average():
    total = n = 0
    mean = None
    while True:
        value = yield mean
        total += value
        n += 1
        mean = total / n


a = average()
print(next(a), a.send(10), a.send(20), a.send(0))


def echo():
    received = []
    while len(received) < 3:
        received.append((yield len(received)))
    return received


e = echo()
next(e)
e.send("a")
e.send("b")
try:
    e.send("c")
except StopIteration as stop:
    print(stop.value, stop.args)
try:
    echo().send(1)
except TypeError as err:
    print(err)
try:
    e.send(None)
except StopIteration as stop:
    print(repr(stop))


def expressions():
    x = (yield 1) + (yield 2) * (yield 3)
    print("x", x)
    print("call", max((yield 4), (yield 5)))
    y = [(yield 6), {(yield 7): (yield 8)}, f"{(yield 9)}"]
    print(y)
    z = (yield 10) if (yield 11) else (yield 12)
    print(z)
    w = (yield 13) and (yield 14)
    return w


g = expressions()
value = next(g)
sent = []
try:
    while True:
        sent.append(value)
        value = g.send(value * 10)
except StopIteration as stop:
    print(sent, stop.value)


def running():
    yield next(me)


me = running()
try:
    next(me)
except ValueError as err:
    print(err)
