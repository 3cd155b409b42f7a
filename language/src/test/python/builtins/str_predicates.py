samples = ["", "abc", "abc1", "123", "12.3", " \t\n", "a b", "é", "²", "½", "٣", "Ⅷ", "_x", "1x", "class", "x-y",
           "\x00", "\u00a0", "日本", "🐍", "A"]
for name in ("isalpha", "isalnum", "isdigit", "isdecimal", "isnumeric", "isspace", "isidentifier", "isprintable",
             "isascii"):
    print(f"{name:13}", "".join("1" if getattr(s, name)() else "0" for s in samples))
print([hex(i) for i in range(0x3000) if chr(i).isspace()])
print(sum(chr(i).isalpha() for i in range(0x250)), sum(chr(i).isprintable() for i in range(0x250)),
      sum(chr(i).isdigit() for i in range(0x1000)))
