d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items, len(keys), "a" in keys, 2 in values, ("a", 1) in items, ("a", 2) in items, 5 in items)
d["d"] = 4
del d["a"]
print(keys, values, items, list(reversed(keys)), list(reversed(items)), list(reversed(values)))
print(sorted(keys & {"b", "z"}), sorted(keys | {"z"}), sorted(keys - {"b"}), sorted(keys ^ {"b", "q"}),
      keys == {"b", "c", "d"}, keys < {"b", "c", "d", "e"}, keys >= {"b"}, keys.isdisjoint(["x"]),
      sorted(items & {("b", 2)}), keys & ["b"] == {"b"})
print({1: 2}.keys() == {1: 3}.keys(), {1: 2}.items() == {1: 2}.items(), {1: 2}.values() == {1: 2}.values(),
      keys.mapping["b"], [*keys], {**d}, dict(items), set(keys) == keys)
for f in (lambda: keys[0], lambda: keys + keys, lambda: len(items),
          lambda: iter(values).__next__(), lambda: keys & 5, lambda: values & values):
    try:
        print(f() if f() is not None else None)
    except TypeError as e:
        print(e)
it = iter(d)
next(it)
d["new"] = 1
try:
    next(it)
except RuntimeError as e:
    print(e)
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e, len(d))
for k in list(d):
    del d[k]
print(d)
d = {1: 1}
for k in d:
    d[k] = "value changes are fine"
print(d)
