print('single', "double", 'it''s', "a" 'b' "c")
print("tab\tnewline\\n quote\" \x41 \u00e9 \U0001F40D \N{GREEK SMALL LETTER ALPHA} \101 \0".replace("\0", "NUL"))
print(r"raw \n \t", R'\\', len(r"\""))
print("""triple
  "quoted" text""", '''and ''single''s''')
print("line \
continued")
print(len("\N{SNOWMAN}"), "\a\b\f\v".encode())
print(b"bytes \x00\xff \n \\ '", b'a' b'b', rb"\x00", len(b"\x00"))
print(("implicit "
       "concatenation"), "")
print(u"unicode prefix")
