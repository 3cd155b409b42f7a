"""unicodedata.ucd_3_2_0, which the rules of domain names refer to."""
import hashlib
import unicodedata

old = unicodedata.ucd_3_2_0
functions = (
    lambda c: old.category(c), lambda c: old.bidirectional(c), lambda c: str(old.mirrored(c)),
    lambda c: old.east_asian_width(c), lambda c: str(old.decimal(c, None)), lambda c: str(old.numeric(c, None)),
    lambda c: str(old.digit(c, None)), lambda c: old.decomposition(c), lambda c: old.normalize("NFC", c),
    lambda c: old.normalize("NFKD", c),
)
for function in functions:
    digest = hashlib.sha256()
    for start, end in (0x20, 0x600), (0x1360, 0x1390), (0x2000, 0x2500), (0xfa00, 0xfb30), (0x2f860, 0x2f9d0):
        for code in range(start, end):
            digest.update(function(chr(code)).encode("utf-8", "surrogatepass") + b".")
    print(digest.hexdigest())
for text in "\u327c", "\U00011938", "\U00011935\U00011930", "\u321d", "\U0002f9bf", "\xc5\u1fed", "e\u0301\u0897":
    print([ascii(old.normalize(form, text)) for form in ("NFC", "NFD", "NFKC", "NFKD")])
    print([old.is_normalized(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD")])
print(old.category("\u0374"), old.bidirectional("+"), old.mirrored("\u0f3a"), old.decimal("\xb2"))
