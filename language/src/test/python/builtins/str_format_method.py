print("{} {}".format(1, "a"), "{1} {0} {1}".format("a", "b"), "{x} {y}".format(x=1, y=2), "{0} {x}".format(5, x=6),
      "{{}} {{{}}}".format(1), "{!r} {!s} {!a}".format("é", "é", "é"))
print("{:>5}|{:<5}|{:^5}|{:*^7}|{:05}|{:+}|{:,}|{:.2f}|{:x}|{:#x}|{:%}".format("a", "b", "c", "d", 42, 5, 1234567,
                                                                               3.14159, 255, 255, 0.5))


class P:
    x = 5
    d = {"k": [1, 2, {"z": "deep"}], "1": "string one", 1: "int one"}


print("{0.x} {0.d[k]} {0.d[k][1]} {0.d[k][2][z]} {p.x}".format(P, p=P), "{[0]} {[1]}".format([7, 8], "ab"),
      "{0[a b]}".format({"a b": 1}), "{d[1]}".format(d=P.d))
print("{:{}}|{:{w}.{p}}".format("a", 5, "abcdef", w=8, p=2))
print("{:{fill}{align}{width}}".format("mid", fill="*", align="^", width=9), "{0:{1}}|{0!r:>{1}}".format("a", 4),
      "{:}".format(None), "{!s:>6}".format(None), "{:d}".format(True))
print("{a}{b}".format(**{"a": 1, "b": 2}), "{}{}".format(*"xy"), "{a[0]}{a[1]}".format_map({"a": "pq"}), "".format(),
      "plain".format(1, 2), "{0:}".format("x"), "{:s}".format("y"))


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


print("{known} {unknown}".format_map(Default(known=1)))
print("{:c}{:c}".format(72, 0x1F40D), "{:>{}}".format("r", 6), "{0:x} {0:o} {0:b} {0:d} {0:e} {0:g}".format(100),
      "{:_}".format(10**9), "{:20,}|".format(-10**12), "{:e}".format(10**25))
