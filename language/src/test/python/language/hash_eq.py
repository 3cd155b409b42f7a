class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v) % 3
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
    def __repr__(self): return f"K{self.v}"


d = {K(i): i for i in range(6)}
print(d[K(4)], K(9) in d, len(d), d)
d[K(4)] = "new"
print(d[K(4)], len({K(1), K(1), K(4)}))


class EqOnly:
    def __eq__(self, o): return True


class HashOnly:
    def __hash__(self): return 5


class Inherit(K): pass


class Redefine(K):
    def __eq__(self, o): return False


print(hash(HashOnly()), hash(Inherit(5)) == hash(K(5)), EqOnly.__hash__, Redefine.__hash__)
for bad in (EqOnly(), Redefine(1), [], {}, set(), type("B", (), {"__hash__": lambda s: "x"})()):
    try:
        hash(bad)
    except TypeError as e:
        print(e)
for code in ("{[]: 1}", "{[1]}", "{}[{}]", "[] in {}", "{1: 2}[[]]"):
    try:
        eval(code)
    except TypeError as e:
        print(e)
print(hash(1) == hash(1.0) == hash(True), hash(2**61 - 1), hash(-1), hash(0.5) == hash(0.5), hash(10**20) == hash(1e20))
print(hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)), hash(frozenset([1])) == hash(frozenset([1])))
print(type("B", (), {"__hash__": lambda s: 2**70 + 1})().__hash__(), hash(None) == hash(None))
print({1: "a", 1.0: "b", True: "c"})
