class Money:
    def __init__(self, v): self.v = v
    def __format__(self, spec): return f"<{spec}:{self.v}>"
    def __str__(self): return "str"
    def __repr__(self): return "repr"


m = Money(5)
print(f"{m}", f"{m:abc}", f"{m!s:>5}", f"{m!r}", format(m), format(m, "x"), "{:zz}".format(m), "{0!r:>6}".format(m))
print(str(m), repr(m), [m], "%s %r" % (m, m))


class OnlyRepr:
    def __repr__(self): return "R"


class OnlyStr:
    def __str__(self): return "S"


print(OnlyRepr(), str(OnlyRepr()), f"{OnlyRepr()}", f"{OnlyRepr():}", str(OnlyStr()))
for cls in (type("BadStr", (), {"__str__": lambda s: 5}), type("BadRepr", (), {"__repr__": lambda s: None}),
            type("BadFormat", (), {"__format__": lambda s, x: 1})):
    for f in (str, repr, format):
        try:
            r = f(cls())
            print("ok" if not isinstance(r, str) or "object at" in r else r)
        except TypeError as e:
            print(e)
try:
    format(OnlyRepr(), "x")
except TypeError as e:
    print(e)
try:
    f"{[]:5}"
except TypeError as e:
    print(e)
try:
    format(None, "5")
except TypeError as e:
    print(e)
print(repr(OnlyStr)[:7], repr(len), repr(int), repr(type), repr(Ellipsis))
