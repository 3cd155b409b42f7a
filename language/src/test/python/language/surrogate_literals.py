"""Two surrogates that are escaped one by one, or in neighbouring literals, stay two characters."""
x = 1
print(ascii("\ud83d\udc0d"), ascii("\ud83d" "\udc0d"), ascii("\U0001f40d"))
print(ascii(f"{x}\ud83d\udc0d{x}"), ascii(f"\ud83d\udc0d"), ascii(f"\ud83d" "\udc0d"), ascii("\ud83d" f"\udc0d{x}"))
print(ascii(f"{{\ud83d\udc0d}}{x}"), ascii(f"{x}a\ud83d" f"\udc0d"), len(f"{x}\ud83d\udc0d"))
print(ascii(t"{x}\ud83d\udc0d".strings))
