print(chr(97), ord("a"), chr(0x1F40D), ord("🐍"), bin(10), oct(10), hex(255), ascii("é"), repr("é"), chr(0).encode(),
      ord(b"a"), chr(True))
print(int("5"), float("2.5"), str(1.0), bool("x"), list("ab"), tuple([1]), dict(a=1), set(), complex("1j"), bytes(2),
      round(2.567, 1), divmod(17, 5), divmod(-17, 5.0), pow(2, 5), pow(2, 5, 7))
print(format(5), format(5, "03d"), format("a", ">3"), format(3.14159, ".2f"), format(True), format(None), format([1]),
      format(2**70, ","), hash(5), hash(2**61 - 2), hash(-5), hash(""), hash(0.0))
for f in (lambda: chr(-1), lambda: chr("a"), lambda: chr(2**40), lambda: ord(""), lambda: ord("ab"), lambda: ord(5),
          lambda: ord(b"ab"), lambda: bin(1.5), lambda: hex("a"), lambda: oct(None), lambda: round("a"),
          lambda: round(1.5, "a"), lambda: divmod(1, 0), lambda: divmod("a", 1), lambda: format(5, 5),
          lambda: hash([]), lambda: hash(slice(1)) and "ok", lambda: pow(2, -1, 0), lambda: round(), lambda: repr(),
          lambda: str(b"a", 5), lambda: str(5, "utf-8"), lambda: list(a=1), lambda: float(1, 2), lambda: int(1, x=2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class R:
    def __repr__(self): return "Ré"
    def __round__(self, n="none"): return ("round", n)
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __hash__(self): return 2**61
    def __dir__(self): return ["z", "a"]
    def __length_hint__(self): return 3
    def __sizeof__(self): return 8


r = R()
print(ascii(r), round(r), round(r, 3), divmod(r, 1), divmod(1, r), pow(r, 2), pow(r, 2, 3), hash(r), dir(r), r ** 5)
