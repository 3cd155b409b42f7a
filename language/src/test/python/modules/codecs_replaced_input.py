"""Error handlers that exchange what is being decoded."""
import codecs
import warnings

warnings.simplefilter("ignore")


def handler(replacement):
    asked = 0

    def handle(error):
        nonlocal asked
        asked += 1
        if asked > 1:
            return f"!{error.object!r}", error.end
        error.object = replacement
        return "?", error.start
    return handle


INPUTS = {
    "utf-8": b"ab\xff", "ascii": b"ab\xff", "utf-16": b"a", "utf-32": b"a", "utf-7": b"+-\xffa", "utf-16-be": b"a",
    "unicode_escape": rb"ab\x", "raw_unicode_escape": rb"ab\u1", "cp1253": b"ab\xff", "utf-8-sig": b"ab\xff",
}
for name, data in INPUTS.items():
    for replacement in b"01234567", b"", b"0", b"0123456789a", "text", None, bytearray(b"01234567"):
        codecs.register_error("replaced", handler(replacement))
        try:
            print(name, replacement, ascii(data.decode(name, "replaced")))
        except Exception as e:
            print(name, replacement, type(e).__name__, e)

codecs.register_error("replaced", handler(rb"\x0n\z"))
print(codecs.unicode_escape_decode(rb"\x", "replaced"))
codecs.register_error("longer", lambda error: ("\xe9", error.end))
for name in "utf-8", "utf-16", "utf-32-be", "ascii", "latin-1", "cp1252":
    try:
        print(name, "a\ud800\u20ac".encode(name, "longer"))
    except UnicodeError as e:
        print(name, type(e).__name__, e.start, e.end, e.reason)
