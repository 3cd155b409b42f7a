"""Encodings of several bytes a character, whole texts at a time."""

TEXTS = {
    "shift_jis": "日本語のテキスト―ｱ①",
    "cp932": "日本語①髙ｱ\x80",
    "euc_jp": "日本語ｱ丂―",
    "shift_jis_2004": "日本¥か゚か",
    "gb2312": "中文文本",
    "gbk": "中文⊕镕",
    "gb18030": "中文\ue78d︐𠀀é",
    "hz": "a~中文b文\n",
    "big5": "中文╴￣",
    "cp950": "中文ゝ€",
    "big5hkscs": "中文Ê̄Ê嘅",
    "euc_kr": "한국어",
    "cp949": "한국어똠",
    "johab": "한국어",
    "iso2022_jp": "a日本語b\n¥の",
    "iso2022_jp_1": "日本丂語",
    "iso2022_jp_2": "日本丂한国",
    "iso2022_jp_ext": "日本ｱ丂",
    "iso2022_kr": "한국\na어",
}


def attempt(function, *args):
    try:
        return ascii(function(*args))
    except UnicodeError as e:
        return f"{type(e).__name__}: {ascii(str(e))}"


for encoding, text in TEXTS.items():
    print(encoding, attempt(text.encode, encoding))
    for errors in "replace", "ignore", "xmlcharrefreplace", "backslashreplace":
        data = (text + "\u0e01\ud800x").encode(encoding, errors)
        print(" ", errors, data)
    data = text.encode(encoding, "ignore")
    print(" ", attempt(data.decode, encoding))
    for cut in range(1, min(6, len(data))):
        print(" ", attempt(data[:-cut].decode, encoding), attempt(data[:-cut].decode, encoding, "replace"))
        print(" ", attempt(data[cut:].decode, encoding), attempt(data[cut:].decode, encoding, "backslashreplace"))
    print(" ", attempt((b"a\xff\xff\x1b(Zb" + data).decode, encoding, "replace"))
    print(" ", attempt(b"\x1b$)Cx\x1b[1my\x1b$@z\x0eGQ\x0f".decode, encoding, "replace"))
print("日本".encode("ISO-2022-JP"), "日本".encode("EUC-JP"), b"~{VPND~}~~~\n!".decode("HZ"))
print(b"ab\x1bNdef\x1b.A\x1bNi\x1b.F\x1bNa".decode("iso2022_jp_2"))
