def loud(x):
    print("eval", x)
    return x


print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1 != 0, 1 == 1.0 == True)
print(loud(1) < loud(0) < loud(5))
print(loud(1) < loud(2) <= loud(2))
print(1 < 2 in [2, 3], "a" in "abc" in ["abc"])
print([1, 2] < [1, 3], (1,) < (1, 0), "a" < "b", "Z" < "a", [] < [0])
a = 1
print(None is None, None is not a, a is not None)
print(float("nan") == float("nan"), float("nan") != float("nan"))
print(1 < 2.5, 2**70 > 1e20, 2**53 + 1 == float(2**53), 10**400 > 1e308)
print({1} < {1, 2}, {1, 2} >= {1}, {1} <= {2})
