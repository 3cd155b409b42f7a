print(sum([1, 2]), sum([], 5), sum([0.1] * 3), sum([[1], [2]], []), sum((x for x in range(5)), 100), sum([True, 2.5]),
      sum([1, 2j]), sum({1: 2}), sum([2**63, -1]), sum([1e16, 1, -1e16]), sum([1], start=2))
print(min(3, 1), max([3, 1]), min("hello"), max("a", "bb", key=len), min([], default="none"), max({1: "a", 5: "b"}),
      max([(1, 2), (1, 3)]), min(1, True), max(1.0, 1), max("a", "b", "c"), min([3, 1, 2], key=lambda x: -x),
      max(iter([4])))
print(any([]), any([0, "", 1]), all([]), all([1, 0]), any(x > 2 for x in [1, 3, 1 / 1]), all("abc"), len("abc"),
      len({1: 2}), len(range(10)), abs(-5), abs(-5.5), abs(3 + 4j), abs(True))
print(sorted("bca"), list(reversed([1, 2])), list(enumerate("ab", 1)), list(enumerate([], start=5)),
      list(zip("ab", [1, 2, 3])), list(zip()), list(zip([1])), dict(zip("ab", "cd")), list(map(str, [1, 2])),
      list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(filter(None, [0, 1, "", "a"])),
      list(filter(lambda x: x > 1, range(4))), list(map(lambda *a: a, "ab", "cd", "ef")))
print(list(zip("ab", "cd", strict=True)), *zip(*[(1, "a"), (2, "b")]), next(zip("x", "y")), type(zip()).__name__,
      type(map(str, [])).__name__, list(enumerate(enumerate("a"))))
for f in (lambda: list(zip("ab", "c", strict=True)), lambda: list(zip("a", "cd", strict=True)),
          lambda: list(zip("ab", "cd", "e", strict=True)), lambda: sum(["a", "b"]), lambda: sum(["a"], ""),
          lambda: sum([b"a"], b""), lambda: sum(5), lambda: min(), lambda: max([]), lambda: min(1),
          lambda: max(1, "a"), lambda: min([1], [2], default=3), lambda: max([1], key=5), lambda: any(5),
          lambda: all(), lambda: len(5), lambda: len(), lambda: abs("a"), lambda: reversed(5), lambda: reversed({1}),
          lambda: enumerate(5), lambda: zip(5), lambda: zip([1], 5), lambda: list(map(5, [1])), lambda: map(str),
          lambda: list(filter(5, [1])), lambda: list(map(lambda a: a, [1], [2])), lambda: sum([1, "a"]),
          lambda: enumerate([], "a")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
