# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Writes codec_table.txt: texts and bytes through encodings and error handlers, and what CPython makes of them.

The encodings of one byte that are maps of the library are not among them: the golden io_registered_codecs has those.
"""

import pathlib
import warnings

warnings.simplefilter("ignore")
lines = []


def row(operation, function, value, *arguments):
    try:
        result = function(value, *arguments)
        result = result.hex() if isinstance(result, bytes) else result
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    value = value.hex() if isinstance(value, bytes) else value
    lines.append("\t".join(cell.encode("unicode_escape").decode("ascii") for cell in (operation, value, *arguments, result)))


HANDLERS = ["strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass", "xmlcharrefreplace", "namereplace", "nosuch"]
BYTES = [b"", b"abc", b"\xff", b"a\xe2\x82", b"a\xe2\x82\xacb", b"\xe2\x28\xa1", b"\xe2\x82\x28", b"\xf0\x90\x80", b"\xf0\x90\x28\x80", b"\xc0\x80", b"\xed\xa0\x80", b"\xed\xa0\x80a\xff",
         b"\xf4\x90\x80\x80", b"\xf0\x9f\x98\x80\xf5", b"\x80a\xff", b"\xef\xbb\xbfa", b"\xe0\x80\x80", b"\xf0\x80\x80\x80x"]
WIDE = [b"\xff\xfea\x00", b"\xfe\xff\x00a", b"a\x00", b"a", b"a\x00b", b"\x00\xd8", b"\x00\xd8a\x00", b"\x00\xdca\x00", b"\x00\xd8a", b"\x3d\xd8\x00\xde", b"\xd8\x3d\xde\x00",
        b"a\x00\x00\x00", b"\x00\x00\x00a", b"\xff\xfe\x00\x00a\x00\x00\x00", b"\x00\x00\x11\x00", b"\x00\xd8\x00\x00", b"\x00\xd8\x00", b"\x00\x00\xfe\xff\x00\x00\x00b"]
for handler in HANDLERS:
    for data in BYTES:
        for encoding in ("utf-8", "ascii"):
            row("decode", bytes.decode, data, encoding, handler)
    for data in WIDE:
        for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
            if handler in HANDLERS[:4] + HANDLERS[5:6]:
                row("decode", bytes.decode, data, encoding, handler)
    for text in ("", "abc", "\xe9", "\xe9\u20acx", "a\udc00\ud800b", "\udc80\udcff", "\udc80\xe9", "x\U0001f600\x80", "\ud800"):
        for encoding in ("utf-8", "ascii", "latin-1", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "utf-8-sig"):
            row("encode", str.encode, text, encoding, handler)
for encoding in ("utf_8", "U8", "UTF8", "Latin1", "iso-8859-1", "l1", "us-ascii", "shift_jis", "big5", "euc_jp", "utf-8-sig", "nosuch", "hex", "rot13"):
    row("encode", str.encode, "abc", encoding, "strict")
    row("encode", str.encode, "\u20ac\u0416\u65e5", encoding, "strict")
    row("encode", str.encode, "\u20ac\u0416\u65e5", encoding, "replace")
    row("decode", bytes.decode, b"abc\xc4\xe3", encoding, "replace")
row("decode", bytes.decode, b"a\x81", "shift_jis", "strict")
row("decode", bytes.decode, b"\xef\xbb\xbf", "utf-8-sig", "strict")
row("encode", str.encode, "a", "nul\0", "strict")
for text in ("a\n\t\r\\'\"\xe9\u20ac\U0001f600\x00\x7f", ""):
    row("encode", str.encode, text, "unicode_escape", "strict")
    row("encode", str.encode, text, "raw_unicode_escape", "strict")
for data in (b"\\n\\x41\\u0041\\U00000041\\N{BULLET}\\101\\q\xe9", b"\\x4", b"a\\x4g", b"\\u004", b"\\U0000004", b"\\U00110000", b"\\N{FOO}", b"\\N", b"\\N{BULL", b"\\N{}", b"\\", b"\\400\\777\\8",
             b"\\x4z\\u12", b"\\\n|\\\\\\'\\\"\\a\\b\\f\\r\\t\\v\\0", b"\\ud83d\\ude00"):
    for handler in ("strict", "replace", "ignore"):
        row("decode", bytes.decode, data, "unicode_escape", handler)
        row("decode", bytes.decode, data, "raw_unicode_escape", handler)
for text in ("", "it's", '"', "'\"", "a\\b", "\n\r\t\0\x1f\x7f\x80\xa0\xad\xe9", "\u0378\u200b\u2028\u3000\ud800\ue000", "\U0001f600\U000e0001\U0010ffff", "\u0301"):
    row("repr", repr, text)
    row("ascii", ascii, text)
for data in (b"", b"it's", b'"', b"'\"", b"a\\b", b"\n\r\t\0\x1f\x7f\x80\xff"):
    row("repr_bytes", repr, data)

pathlib.Path(__file__).with_suffix(".txt").write_text("\n".join(lines) + "\n")
