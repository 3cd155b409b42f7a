d = {"a": 1, "b": 2}
print(d, d["a"], d.get("a"), d.get("z"), d.get("z", 0), len(d), "a" in d, "z" not in d, list(d), d.keys(), d.values(),
      d.items(), list(d.items()), dict(d) == d)
d["c"] = 3
d.update({"a": 10}, z=26)
d.update([("y", 25), "xw"])
print(d, d.pop("z"), d.pop("nope", None), d.popitem(), d.setdefault("a", 5), d.setdefault("new", []),
      d.setdefault("none"), d)
print(dict(), dict(a=1), dict([(1, 2), [3, 4]]), dict({"x": 1}, y=2), dict(zip("ab", [1, 2])), dict.fromkeys("ab"),
      dict.fromkeys([1, 2], 0), {**d, "a": 0}["a"], dict(["ab", "cd"]))
e = d.copy()
d.clear()
print(d, len(e), bool(d), {1: 2} == {1: 2.0}, {1: 1, 2: 2} == {2: 2, 1: 1}, {1: 1} != {1: 2}, {"a": 1} | {"b": 2},
      {"a": 1} | {"a": 2})
e = {3: "c", 1: "a", 2: "b"}
print(list(e), sorted(e), max(e), list(reversed(e)), list(e.values()), [k for k in e], {v: k for k, v in e.items()},
      e.__len__(), e.__contains__(1), e.__getitem__(1), min(e.items()))
del e[3]
e[3] = "again"
e[1] = "updated"
print(e)
r = {}
r["self"] = r
print(r, r["self"] is r)
k = {1: "int", 1.0: "float", True: "bool"}
print(k, {None: 1, (): 2, "": 3, b"": 4, 0.5: 5}, {(1, 2): 3}[1, 2], {0: "zero"}[False], {2**70: "big"}[2**70],
      {-1: "a", -2: "b"}[-2])
e |= {9: 9}
e |= [(8, 8)]
print(e, type(e.keys()).__name__, type(e.items()).__name__, dict.__or__({}, 5))
