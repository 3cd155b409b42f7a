def g():
    while True:
        try:
            x = yield "ready"
            print("got", x)
        except ValueError as e:
            print("caught", e)
            yield "handled"
        finally:
            print("finally")


a = g()
print(next(a), a.send(1), a.throw(ValueError("v")), next(a))
a.close()
a.close()
print(next(a, "closed"))
b = g()
try:
    b.throw(KeyError("before start"))
except KeyError as e:
    print(repr(e))
print(next(b, "finished"))
c = g()
next(c)
try:
    c.throw(KeyError("unhandled"))
except KeyError as e:
    print(repr(e))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)


def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        return "closed value"


r = returns_on_close()
next(r)
print(r.close())


def raises_stop():
    yield 1
    raise StopIteration("inside")


try:
    list(raises_stop())
except RuntimeError as e:
    print(e, repr(e.__cause__))
d = g()
next(d)
try:
    d.throw(5)
except TypeError as e:
    print(e)
print(d.throw(ValueError))
d.close()
