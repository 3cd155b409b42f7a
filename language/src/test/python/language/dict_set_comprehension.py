print({x: x * x for x in range(4)})
print({k: v for v, k in enumerate("abc")})
print({k.upper(): [v] * v for k, v in {"a": 1, "b": 2}.items() if v})
print(sorted({x % 3 for x in range(10)}))
print({(a, b) for a in range(2) for b in range(1)} == {(0, 0), (1, 0)})
print({1: "first", True: "second", 1.0: "third"})


def order(tag, value):
    print(tag, value)
    return value


print({order("k", i): order("v", -i) for i in range(2)})
print({order("k", 1): order("v", 2), order("k", 3): order("v", 4)})
