a = 1
del a
try:
    a
except NameError as e:
    print(e)
lst = [0, 1, 2, 3, 4, 5]
del lst[0], lst[-1], lst[1:3]
print(lst)
d = {"x": 1, "y": 2}
del d["x"]
print(d)


class C:
    attr = "class"


c = C()
c.attr = "instance"
print(c.attr)
del c.attr
print(c.attr)
try:
    del c.attr
except AttributeError as e:
    print(e)


def f():
    x = 1
    del x
    try:
        return x
    except UnboundLocalError as e:
        print(e)


f()
x, y, z = 1, 2, 3
del (x, y), [z]
for action in ("del d['q']", "del lst[10]", "del nothing", "del (1).real"):
    try:
        exec(action)
    except Exception as e:
        print(type(e).__name__, e)
