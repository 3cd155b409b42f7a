import operator as o
import pickle


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class P:
    def __init__(self, x):
        self.x = x
        self.me = self

    def twice(self, n=2, *, plus=0):
        return self.x * n + plus


p = P(3)
for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "and_", "or_", "xor", "lt", "eq", "ge"):
    print(name, getattr(o, name)(7, 2), getattr(o, name)(7, True))
t(lambda: o.add(1, "a"))
t(lambda: o.add(2**63 - 1, 1))
t(lambda: o.mul(2**40, 2**40))
t(lambda: o.sub(1.5, 1))
t(lambda: o.lt(1, "a"))
t(lambda: [o.neg(1), o.pos(True), o.inv(5), o.abs(-2), o.not_([]), o.truth([]), o.is_(p, p), o.is_none(None)])
t(lambda: o.index(1.0))
t(lambda: o.countOf([1, 2, 1], 1))
t(lambda: o.countOf(1, 2))
t(lambda: o.indexOf([1], 2))
t(lambda: o.concat(1, 2))
t(lambda: o.concat([1], (2,)))
t(lambda: o.iadd([1], (2,)))
t(lambda: o.length_hint([1], 5))
t(lambda: o.length_hint(1, 5))
t(lambda: o.length_hint([], "x"))
t(lambda: o.call(max, 1, 2, key=o.neg))
t(lambda: o.itemgetter())
t(lambda: o.itemgetter(1)("abc"))
t(lambda: o.itemgetter(2, 0, slice(1, 3))("abc"))
t(lambda: o.itemgetter(1)(1, 2))
t(lambda: o.itemgetter(1)(x=1))
t(lambda: o.itemgetter(9)("abc"))
t(lambda: o.attrgetter("x")(p))
t(lambda: o.attrgetter("me.me.x", "x")(p))
t(lambda: o.attrgetter(1))
t(lambda: o.attrgetter("a.b")(1))
t(lambda: o.methodcaller("twice", 5, plus=1)(p))
t(lambda: o.methodcaller())
t(lambda: o.methodcaller(1))
t(lambda: o.methodcaller("x")(1))
for f in (o.itemgetter(1, "a"), o.attrgetter("a.b", "c"), o.methodcaller("a", 1), o.methodcaller("a", 1, b=2)):
    print(f, pickle.loads(pickle.dumps(f)), f.__reduce__())
print(sorted([(1, "b"), (2, "a")], key=o.itemgetter(1)), o.add.__module__, o.itemgetter.__text_signature__)
