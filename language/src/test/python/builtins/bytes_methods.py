b = b"Hello World hello"
print(b.upper(), b.lower(), b.title(), b.swapcase(), b.capitalize(), b.find(b"hello"), b.find(108), b.rfind(b"l"),
      b.index(b"W"), b.count(b"l"), b.count(111), b.startswith(b"He"), b.endswith((b"x", b"lo")), b.find(b"z"))
print(b.split(), b.split(b"l"), b.split(None, 1), b.rsplit(b" ", 1), b"a\nb\r\n".splitlines(),
      b"a\nb".splitlines(True), b"a,b".partition(b","), b"a,b,c".rpartition(b","), b"x".partition(b","),
      b",".join([b"a", b"b"]), b"".join([]))
print(b"  a ".strip(), b"xxaxx".strip(b"x"), b" a".lstrip(), b"a ".rstrip(), b"aXbX".replace(b"X", b"--"),
      b"aaa".replace(b"a", b"b", 2), b"ab".replace(b"", b"."), b"prefix".removeprefix(b"pre"),
      b"suffix".removesuffix(b"fix"))
print(b"ab".center(6, b"*"), b"ab".ljust(4), b"ab".rjust(4, b"."), b"7".zfill(3), b"-7".zfill(4),
      b"a\tb".expandtabs(4), b"abc".translate(bytes(range(256)).replace(b"a", b"z")), b"abcab".translate(None, b"a"),
      bytes.maketrans(b"ab", b"xy")[97:99])
print(b"abc".isalpha(), b"1".isdigit(), b"a1".isalnum(), b" ".isspace(), b"A".isupper(), b"a".islower(),
      b"Ab".istitle(), b"\x80".isascii(), b"\xe9".isalpha(), b"".isalpha(), b"h\xc3\xa9".decode(),
      b"x".decode("ascii"))
print(b"%d %s %r %x %5.1f %c %%" % (1, b"b", "é", 255, 2.55, 65), b"%(k)s" % {b"k": b"v"},
      b"%b|%5s|%-5d|" % (b"x", b"y", 3), b"%a" % "é")
for f in (lambda: b.find("a"), lambda: b.split(""), lambda: b.split(b""), lambda: b",".join(["a"]),
          lambda: b.index(b"z"), lambda: b"%s" % "a", lambda: b.replace("a", "b"), lambda: b.startswith("H"),
          lambda: b"%d" % b"1", lambda: b.decode("ascii", "strict", 1), lambda: b.count(256),
          lambda: b"a".center(5, b"ab")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
