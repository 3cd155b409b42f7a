s = "e\u0301é🐍👨‍👩‍👧日本語\u0000z"
print(len(s), s.encode("utf-8"), [hex(ord(c)) for c in s[:6]], s[2:4], s[4:9] == "👨‍👩‍👧", s.index("語"), s[::-1][:3])
print(chr(0x1F600), ord("😀"), chr(0x10FFFF) == "\U0010FFFF", "\U0001F600" == chr(128512), len("😀" * 3), "😀"[0],
      "a😀b"[1], "a😀b"[2], "😀" < "\uffff", sorted(["😀", "\uffff", "a"]) == ["a", "\uffff", "😀"])
print("Grüße".upper(), "ΣΊΣΥΦΟΣ".lower(), "ﬀ".upper(), "İ".lower(), len("İ".lower()), "ǰ".upper(), "Ω".lower(),
      "Å".lower())
print("日本語".center(9, "*"), f"{'日本':>6}|", "日本語".find("語"), "日本語" in "これは日本語です", "あいう"[1:], "日本".isalpha(),
      "日本".islower(), "日".isnumeric(), "一".isnumeric(), "一".isdigit())
x = "añb"
for c in x:
    print(c, ord(c), c.isalpha(), c.encode(), end="; ")
print()
été = "identifier"
print(été, {"ключ": 1}["ключ"], "\N{GREEK SMALL LETTER PI}", "\u03c0" == "π")
ﬁ = 3
print(fi)
try:
    chr(0x110000)
except ValueError as e:
    print(e)
