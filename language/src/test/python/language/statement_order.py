def loud(x):
    print("eval", x)
    return x


d = {}
d[loud("key")] = loud("value")
loud([1, 2])[loud(0)]
loud(1) + loud(2) * loud(3)
[loud("a"), loud("b")]
{loud("k"): loud("v")}
print(loud(1) if loud(0) else loud(2))
loud(len)(loud([]))
x = loud([5])
x[loud(0)] += loud(1)
(loud(1), loud(2))[loud(0):loud(2):loud(1)]
loud(1) < loud(2) > loud(0)
f = lambda a=loud("default"): a


class C(loud(object), metaclass=loud(type)):
    loud("class body")
