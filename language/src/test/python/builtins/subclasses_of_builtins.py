class D(dict):
    def __getitem__(self, k): return ("D", super().__getitem__(k))


class L(list):
    def __getitem__(self, i): return ("L", super().__getitem__(i))
    def __iter__(self): return iter(["iter", "overridden"])


class I(int):
    def __repr__(self): return f"I({int(self)})"
    def __eq__(self, o): return "I.eq"
    __hash__ = int.__hash__


class F(float):
    def __add__(self, o): return F(float(self) + float(o))
    def __str__(self): return "F"


class S(str):
    def __len__(self): return 99
    def __getitem__(self, i): return "S"


class T(tuple): pass


class B(bytes): pass


class C(complex): pass


d, l, i, f, s = D(a=1), L([1, 2]), I(5), F(1.5), S("abc")
print(d["a"], d.get("a"), dict(d), d == {"a": 1}, d, len(d), {**d}, "%(a)s" % d, list(d.values()))
print(l[0], list(l), [*l], len(l), l == [1, 2], l, l + [3], sorted(l), L([3]) * 2, l[0:1], type(L([1]).copy()).__name__)
print(i, str(i), i + 1, i == 5, 5 == i, i * i, [i], f"{i}", f"{i:d}", "%d" % i, hash(i), {i: 1}, I("7"), -i,
      type(-i).__name__, int(i), type(int(i)).__name__, range(i), [0] * i, i < 6, bool(I(0)), I(2**70))
print(f, f + 1, type(f + 1).__name__, f * 2, f"{f}", f"{f:.1f}", repr(f), float(f), round(f), f == 1.5, {1.5: "x"}[f],
      F("2"), 1 + f, f.hex())
print(s, len(s), s[0], s.upper(), s + "d", s == "abc", {"abc": 1}[s], s[1:], "x".join([s]), f"{s:>5}",
      type(s.strip()).__name__, str(s), type(str(s)).__name__, [c for c in s], s in "xabcx", "b" in s)
print(T([1, 2]), type(T([1])[:]).__name__, B(b"x"), type(B(b"x") + b"y").__name__, C(1, 2), C(1) + 1,
      isinstance(T(), tuple), T((1,)) == (1,), hash(T((1,))) == hash((1,)))
i.attr = "int with attribute"
l.attr = "list with attribute"
print(i.attr, l.attr, i.__dict__, l.__dict__)
