# Who refers to whom: gc.get_referents, gc.get_referrers, gc.get_objects.
import gc
import threading


def kinds(objects):
    return sorted(type(each).__name__ for each in objects)


class Node:
    def method(self):
        pass


class Slotted:
    __slots__ = ("first", "second")


node = Node()
node.child = [1]
print(gc.get_referents(node))
slotted = Slotted()
slotted.second = [2]
print(gc.get_referents(slotted))
other = Node()
other.__dict__ = {"child": node}
print(other.__dict__ in gc.get_referents(other), Node in gc.get_referents(other))
print(gc.get_referents(1, "text", None, 1.5, b"", range(3)), gc.get_referents())
print(sorted(map(str, gc.get_referents([1, "a"], (2,), {4: 3}))), kinds(gc.get_referents({4}, frozenset())))
print(kinds(gc.get_referents(node.method)))

# from a code object to its function, its class's dict and the class, as the module trace goes
def owner(code):
    [function] = [each for each in gc.get_referrers(code) if callable(each)]
    [names] = [each for each in gc.get_referrers(function) if isinstance(each, dict)]
    return function, [each for each in gc.get_referrers(names) if hasattr(each, "__bases__")]


print(owner(Node.method.__code__) == (Node.method, [Node]))

target = Node()
in_list, in_tuple, in_dict, in_set = [target], (target,), {"key": target}, {target}
print(kinds(gc.get_referrers(target)), any(each is in_list for each in gc.get_referrers(target)))
print(gc.get_referrers(target, in_list) != gc.get_referrers(target))
print(any(each is globals() for each in gc.get_referrers(target)), gc.get_referrers())


def closure():
    captured = Node()

    def inner():
        return captured

    return inner


def generator():
    held = [1, 2]
    yield held


inner = closure()
[cell] = gc.get_referrers(inner())
print(type(cell).__name__, cell in inner.__closure__)
suspended = generator()
print(suspended in gc.get_referrers(next(suspended)))
print([1, 2] in gc.get_referents(suspended))


def local():
    mine = Node()
    return kinds(gc.get_referrers(mine))


print(local())


def parameters(a=[1], *, b=[2]):
    pass


print([1] in gc.get_referrers(parameters.__defaults__[0]), parameters.__code__ in gc.get_referents(parameters))

everything = gc.get_objects()
print(all(gc.is_tracked(each) for each in everything))
print([any(each is wanted for each in everything) for wanted in (node, in_list, Node, parameters, kinds, "text")])
print(sum(isinstance(each, Node) for each in everything))
for generation in -2, -1, 3, 1.5, None, 0, 1, 2:
    try:
        print(generation, type(gc.get_objects(generation)).__name__)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    gc.get_objects(generation=7)
except ValueError as error:
    print(error)
print([gc.is_tracked(each) for each in (1, "a", b"", None, 1.5, object(), [], {}, set(), node, Node, closure, inner)])


# attributes of a thread
class Held:
    pass


local = threading.local()
local.held = Held()
print([type(referrer).__name__ for referrer in gc.get_referrers(local.held)])
