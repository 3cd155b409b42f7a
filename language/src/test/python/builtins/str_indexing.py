s = "Hello, Wörld 🐍!"
print(len(s), s[0], s[-1], s[-2], s[7:12], s[::-1], s[::2], s[13], s[20:], s[-3:], s[:-10])
print("🐍" in s, "wör" in s, "" in s, s.index("🐍"), s.count("l"), min("hello"), max("hello"), sorted("bca"),
      list("aé🐍"), tuple("ab"), set("aaa"))
print("a" + "b" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "x" "y", "a" < "b", "abc" < "abd", "Z" < "a", "" < "a", "é" > "z",
      "10" < "9", "🐍" > "￿")
print([c for c in "añ🐍"], [ord(c) for c in "añ🐍"], "".join(reversed("abc")), dict(enumerate("ab")), "abc"[True], *"xyz")
for f in (lambda: s[100], lambda: s["a"], lambda: s[1.0], lambda: "a" + 1, lambda: "a" * "b", lambda: 1 in "1",
          lambda: "abc"[::0], lambda: "a" < 1, lambda: "a" - "b"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(str(), str(5), str(None), str([1, "a"]), str(b"x"), str(b"caf\xc3\xa9", "utf-8"),
      str(b"\xe9", encoding="latin-1"), str(object=3), type("")() == "")
a = "spam"
print(a == "sp" + "am", a != "spam ", hash(a) == hash("sp" + "am"), a.__len__(), a.__contains__("pa"), a.__add__("!"),
      a.__getitem__(1), a.__mul__(2), a.__rmul__(2), a.__eq__(5))
