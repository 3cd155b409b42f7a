class Box:
    def __init__(self): self.d = {}
    def __getitem__(self, k): print("get", k); return self.d[k]
    def __setitem__(self, k, v): print("set", k, v); self.d[k] = v
    def __delitem__(self, k): print("del", k); del self.d[k]
    def __contains__(self, k): print("in", k); return k in self.d
    def __len__(self): return len(self.d)


b = Box()
b["a"] = 1
b["a"] += 1
b[1:2] = 5
print(b["a"], "a" in b, "z" not in b, len(b), bool(b))
del b["a"]
del b[1:2]
print(bool(b))
try:
    b["a"]
except KeyError as e:
    print(repr(e))


class Default(dict):
    def __missing__(self, key):
        self[key] = v = key * 2
        return v


d = Default(x=1)
print(d["x"], d["ab"], d, d.get("zz"), "zz" in d)


class Truth:
    def __bool__(self): return False
    def __len__(self): return 5


class Len:
    def __len__(self): return 0


print(bool(Truth()), bool(Len()), not Len(), len(Truth()))
for cls, f in [(type("X", (), {}), len), (type("X", (), {}), lambda x: x[0]), (type("X", (), {}), lambda x: 1 in x),
               (type("X", (), {"__len__": lambda s: "a"}), len), (type("X", (), {"__bool__": lambda s: 1}), bool),
               (type("X", (), {"__len__": lambda s: -5}), len)]:
    try:
        f(cls())
    except Exception as e:
        print(type(e).__name__, e)
x = type("X", (), {})()
for code in ("x[0] = 1", "del x[0]"):
    try:
        exec(code)
    except TypeError as e:
        print(e)
print(list.__class_getitem__(int), dict[str, int])
