print(["  a b ".strip(), "  a ".lstrip(), " a  ".rstrip(), "xxaxx".strip("x"), "abcba".strip("ab"),
       "www.example.com".lstrip("w."), "a.txt".rstrip(".tx"), "\t\n a\u00a0\u2003".strip(), "".strip(),
       "aaa".strip("a"), "abc".strip(None), "abc".strip("")])
print("TestCase".removeprefix("Test"), "TestCase".removesuffix("Case"), "abc".removeprefix("x"),
      "abc".removesuffix(""), "aa".removeprefix("a"))
print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "abc".replace("", "-"), "abc".replace("", "-", 2),
      "abc".replace("b", ""), "aaa".replace("aa", "b"), "".replace("", "x"), "abc".replace("x", "y"),
      "a🐍b".replace("🐍", "é"), "abc".replace("b", "B", count=-1), "aaa".replace("a", "b", 0))
print("hello".translate({104: "J", 101: None, ord("l"): 76}), "abc".translate(str.maketrans("ab", "xy")),
      "abc".translate(str.maketrans("ab", "xy", "c")),
      "abc".translate(str.maketrans({"a": "AAA", "b": None, 99: "c!"})), "abc".translate("xyz" * 50))
print("a\tbc\td".expandtabs(), "a\tb".expandtabs(4), "\t".expandtabs(0), "ab\n\tc".expandtabs(3),
      "x\ty".expandtabs(tabsize=1))
print(["ab".ljust(5), "ab".rjust(5), "ab".center(5), "ab".center(5, "*"), "abc".center(6, "."), "a".ljust(4, "-"),
       "a".rjust(3, "é"), "abc".ljust(2), "42".zfill(5), "-42".zfill(5), "+4".zfill(4), "".zfill(2), "abc".zfill(2)])
for f in (lambda: "a".replace("a"), lambda: "a".replace(1, "b"), lambda: "a".strip(5), lambda: "a".center(5, "ab"),
          lambda: "a".ljust("x"), lambda: str.maketrans("a", "bc"), lambda: str.maketrans(5),
          lambda: str.maketrans({"ab": 1}), lambda: "a".translate({97: "x" * 3, 98: 2**40}),
          lambda: "b".translate({98: 2**30}), lambda: "a".removeprefix(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
