a = b = c = [1, 2]
print(a is b is c)
a[0], b = 5, "b"
print(a, b, c)
i = 0
lst = [0, 0, 0]
i = lst[i] = 2
print(i, lst)
lst[0], lst[1] = lst[1] + 1, lst[0] + 2
print(lst)
x, y = 1, 2
x, y = y, x
print(x, y)


def target(name):
    print("target", name)
    return d


def value(v):
    print("value", v)
    return v


d = {}
target("first")["a"] = target("second")["b"] = value(3)
print(d)
n: int = 5
m: "anything at all"
print(n)
try:
    print(m)
except NameError as e:
    print(e)
