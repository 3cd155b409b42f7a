"""Hashes of tuples and of their subclasses: inherited, overridden, changed later; and of what they hold."""
from collections import namedtuple

Point = namedtuple("Point", "x y")


class Loud(tuple):
    def __hash__(self):
        print("hash")
        return 7


class Odd(tuple):
    def __eq__(self, other):
        return isinstance(other, Odd)

    __hash__ = tuple.__hash__


class Unhashable(tuple):
    def __eq__(self, other):
        return True


print(hash(Point(1, 2)) == hash((1, 2)), {Point(1, 2): "p"}[(1, 2)], {(1, 2): "t"}[Point(1, 2)])
nested = tuple(Point(i, (i, Point(i, "a"))) for i in range(3))
table = {nested: "nested", nested[0]: "first"}
print(table[tuple(Point(i, (i, Point(i, "a"))) for i in range(3))], table[(0, (0, (0, "a")))])
print(table.get(tuple(Point(i, (i, Point(i, "b"))) for i in range(3))))

print({Loud((1, 2)): 1}[Loud((1, 2))], hash(Loud()), tuple.__hash__(Loud((1, 2))) == hash((1, 2)))
print({(Loud((1,)), 2): "outer"}[(Loud((1,)), 2)])
print(Odd((1, 2)) == Odd((3, 4)), {Odd((1, 2)): 1}.get(Odd((1, 2))), {(1, 2): 1}.get(Odd((1, 2))))
for wrong in Unhashable((1,)), (1, []), Point(1, {}), (Unhashable(),):
    for _ in range(2):
        try:
            hash(wrong)
        except TypeError as error:
            print(error)


class Plain(tuple):
    pass


plain = Plain((1, 2))
print({(1, 2): "before"}[plain])
Plain.__hash__ = lambda self: 5
print(hash(plain), {(1, 2): "after"}.get(plain, "none"))
del Plain.__hash__
print({(1, 2): "again"}[plain])


class Key:
    pass


one, two = Key(), Key()
print({one: 1, two: 2}[two], one in {two}, len({one, two, one}), hash(one) == object.__hash__(one))
Key.__eq__ = lambda self, other: isinstance(other, Key)
Key.__hash__ = lambda self: 1
print(len({one: 1, two: 2}), len({one, two}))
del Key.__eq__, Key.__hash__
print(len({one, two}), one in {two})

calls = 0


class Counted:
    def __hash__(self):
        global calls
        calls += 1
        return 3


key = (Counted(), 1)
table = {key: 1}
print(table[key], key in table, calls)
