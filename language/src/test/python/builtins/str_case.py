for s in ("hello World", "ÀÉÎ straße", "ǆ ǅ ﬁ", "iıİI", "ΑΣ ΑΣΑ", "123abc DEF", "they're bill's", "", "🐍 x"):
    print([s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold()])
print("ß".upper(), "ŉ".upper(), "İ".lower() == "i̇", len("ﬃ".upper()), "ß".casefold() == "SS".casefold(), "ά".upper())
for name in ("islower", "isupper", "istitle"):
    print(name,
          [getattr(s, name)() for s in ("abc", "ABC", "Abc Def", "a1", "1", "", "aB", "Ab cD", "ß", "Ǆ", "ǅ", "A1B")])
