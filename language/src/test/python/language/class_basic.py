class Point:
    """A point."""

    origin = (0, 0)
    count = 0

    def __init__(self, x, y):
        self.x = x
        self.y = y
        Point.count += 1

    def norm2(self):
        return self.x ** 2 + self.y ** 2

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p, q = Point(3, 4), Point(0, 1)
print(p, [p, q], p.norm2(), Point.norm2(q), Point.count)
print(Point.__name__, Point.__doc__, Point.__module__, Point.__bases__, p.__class__ is Point)
p.z = 5
print(p.__dict__, hasattr(p, "z"), hasattr(q, "z"))
q.origin = "own"
print(p.origin, q.origin, Point.origin)
Point.added = lambda self: self.x * 100
print(p.added(), type(p) is Point, isinstance(p, object), type(Point))


class Empty: pass


class Empty2():
    x = 1
    y = x + 1
    z = [i for i in range(y)]


print(Empty2.z, Empty().__dict__, Empty.__doc__)
try:
    p.nothing
except AttributeError as e:
    print(e, e.name, e.obj is p)
try:
    Point.nothing
except AttributeError as e:
    print(e)
try:
    Point(1)
except TypeError as e:
    print(e)
