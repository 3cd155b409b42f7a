def f(*args, **kwargs):
    return args, kwargs


print(f(*[1, 2], 3, *(4,), **{"a": 5}, b=6, **{"c": 7}))
print(f(*range(3), *"ab"), f(**{}), f(*[]))
print(f(1, *[2], x=3, *[4]))


def order(x):
    print("arg", x)
    return x


f(order(1), *[order(2)], k=order(3), *[order(4)], **{"m": order(5)})


class Mapping:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


print(f(**Mapping()))
print(f(x for x in [1])[0][0].__class__.__name__)
print(f((x for x in [1]), 2)[0][1])
print(max(3, 1, 2), max([4, 9]), print("printed"))


def g(a, b, c):
    return f"{a}{b}{c}"


print(g(1, c=3, b=2), g(*"xyz"), g(**{"a": 1, "b": 2, "c": 3}), g("p", *["q"], **{"c": "r"}))
print((lambda x: x)(*[7]), int(*["12"]), dict(a=1, **{"b": 2}))


# a dict with a hole where a key was
def named(a, b, c=None, d=None):
    return a, b, c, d


gaps = dict(x=0, a=1, d=4)
gaps.pop("x")
gaps["b"] = 2
print(named(**gaps), named(**gaps))
