# However deep the stack is when builtins are first used: RecursionError, and nothing is broken afterwards.

import sys

sys.setrecursionlimit(20_000)

DEEPEST = 20


class Deep:
    """Whose repr has no end; on the way back from it, the deepest calls try something."""

    def __init__(self, action):
        self.action = action
        self.left = -1

    def __repr__(self):
        try:
            repr(self)
        except RecursionError:
            if self.left < 0:
                self.left = DEEPEST
        if self.left > 0:
            self.left -= 1
            try:
                self.action()
            except (RecursionError, MemoryError):
                pass  # the latter of CPython's parser
        return ""


ACTIONS = [
    lambda: "%5.3f" % 1.25,
    lambda: format(10**30, "x"),
    lambda: sorted([3, 1, 2], key=lambda n: -n),
    lambda: {1: 2} | {3: 4},
    lambda: "abc".encode("latin-1"),
    lambda: [1, 2, 3][::-1],
    lambda: memoryview(b"abc").cast("b").tolist(),
    lambda: "{0!r:>10}".format("a"),
    lambda: 1j**2,
    lambda: int("9" * 100),
    lambda: eval("[n for n in range(3)]"),
    lambda: exec("class A:\n  def f(self): return super().f"),
]

for action in ACTIONS:
    repr(Deep(action))
    print(action())


def nested(make, value, depth=100_000):
    for _ in range(depth):
        value = make(value)
    return value


def counted():
    """A generator that resumes itself through builtins."""
    yield repr(Again())


class Again:
    def __repr__(self):
        return next(counted())


for action in (
    lambda: repr(nested(lambda x: [x], [])),
    lambda: nested(lambda x: (x,), ()) == nested(lambda x: (x,), ()),
    lambda: repr(nested(lambda x: {1: x}, {})),
    lambda: repr(Again()),
):
    try:
        action()
        print("no error")
    except RecursionError:
        print("RecursionError")

print(repr([1, (2, {3: 4})]))
