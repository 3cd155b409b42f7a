for s in ("plain", "it's", 'say "hi"', "both ' and \"", "tab\t nl\n cr\r", "\x00\x07\x1f\x7f", "back\\slash", "é ñ",
          "日本", "🐍", "\u200b\u00a0\u2028", "\ud800", "\x80\x9f\xad", "\U0010ffff", ""):
    print(repr(s), ascii(s), len(repr(s)))
print(["a'b", 'c"d', "e\nf"], ("x",), {"k": "v'"}, "%r" % "a'b", f"{'q'!r}")
print("a\
b", "\101\x42\u0043\N{LATIN CAPITAL LETTER D}", len("\0\1\12"))
print(ascii("aéb🐍"), ascii(["é"]), repr("\ufeff"), repr("\xa0"), repr("\u0301"))
