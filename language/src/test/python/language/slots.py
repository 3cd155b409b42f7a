class P:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


p = P(1)
print(p.x, hasattr(p, "y"), hasattr(p, "__dict__"))
p.y = 2
print(p.y)
del p.y
for action in ("p.y", "p.z = 1", "del p.y", "p.z", "p.__dict__"):
    try:
        exec(action)
    except AttributeError as e:
        print(e)


class Q(P):
    pass


q = Q(5)
q.anything = 1
print(q.__dict__, q.x)


class R(P):
    __slots__ = ["z"]


r = R(1)
r.z = 3
print(r.x, r.z, P.__slots__, type(P.x).__name__, P.x.__get__(r))
try:
    r.w = 1
except AttributeError as e:
    print(e)


class Single:
    __slots__ = "only"


s = Single()
s.only = 1
print(s.only)
try:
    class Conflict:
        __slots__ = ("a",)
        a = 1
except ValueError as e:
    print(e)
