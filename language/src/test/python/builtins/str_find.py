s = "abcabcabc"
print(s.find("b"), s.find("b", 2), s.find("b", 2, 4), s.find("x"), s.find(""), s.find("", 5), s.find("", 9),
      s.find("", 10), s.find("c", -1), s.find("a", None, None), s.find("cab", -7, -2))
print(s.rfind("b"), s.rfind("b", 0, 6), s.rfind("x"), s.rfind(""), s.rfind("", 0, 4), s.index("c"), s.rindex("c"),
      s.index("", 9))
print(s.count("abc"), s.count("b", 2), s.count(""), s.count("", 3), s.count("x"), "aaaa".count("aa"),
      s.count("c", -4, -1), "".count(""), "".count("a"))
print(s.startswith("abc"), s.startswith("bc", 1), s.startswith(("x", "ab")), s.startswith(""), s.startswith("", 10),
      s.startswith("c", -1), s.endswith("bc"), s.endswith("ab", 0, 5), s.endswith(("x", "c")), s.endswith(()),
      s.startswith("abc", 0, 2))
print("b" in s, "cb" in s, "🐍a🐍".find("a"), "🐍a🐍".rfind("🐍"), "éèê".index("ê"), "aé🐍é".count("é"))
for f in (lambda: s.index("x"), lambda: s.rindex("z"), lambda: s.find(5), lambda: s.startswith(5),
          lambda: s.startswith(["a"]), lambda: s.endswith((1,)), lambda: s.count(), lambda: s.find("a", "b"),
          lambda: s.index(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
