print("a b  c ".split(), "a b  c ".split(" "), "a,b,,c".split(","), "a,b,c".split(",", 1), "a b c".split(None, 1),
      "".split(), "".split(","), "  ".split(), " a ".split(" "), "a--b--c".split("--"), "abc".split("x"),
      "a b c d".split(maxsplit=2))
print("a b  c ".rsplit(), "a,b,c".rsplit(",", 1), "a b c".rsplit(None, 1), " a b ".rsplit(" ", 1),
      "a,b,c".rsplit(sep=",", maxsplit=-1), "  a  b  ".rsplit(maxsplit=1), "  a  b  ".split(maxsplit=1),
      "a b".split(maxsplit=0), " a b ".rsplit(None, 0))
print("a\tb\nc\r\nd\x0be\x1cf\u2028g\u00a0h".split())
print("one\ntwo\r\nthree\rfour\n".splitlines(), "one\ntwo\r\nthree".splitlines(True), "".splitlines(),
      "\n".splitlines(), "a\x0bb\x0cc\x1cd\x85e\u2028f".splitlines(), "a\n\nb".splitlines(keepends=False))
print(",".join(["a", "b"]), "".join([]), "-".join("abc"), ", ".join(str(i) for i in range(3)), "x".join(["only"]),
      " ".join({"k": 1}), "🐍".join(("a", "b", "c")))
print("a=b=c".partition("="), "abc".partition("x"), "a=b=c".rpartition("="), "abc".rpartition("x"),
      "=a".partition("="), "a->b".partition("->"))
for f in (lambda: "a".split(""), lambda: "a".split(5), lambda: ",".join([1]), lambda: ",".join(["a", None]),
          lambda: ",".join(5), lambda: "a".partition(""), lambda: "a".split(",", "x"), lambda: "a".partition(1),
          lambda: "".join("a", "b"), lambda: "a".split(",", maxsplit=1, other=2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
