"""Encodings of several bytes a character, piece by piece."""
import codecs
import io


def attempt(function, *args):
    try:
        return ascii(function(*args))
    except Exception as e:
        return f"{type(e).__name__}: {ascii(str(e))}"


TEXTS = {
    "shift_jis": "日本a語", "cp932": "髙本", "euc_jp": "日ｱ丂", "shift_jis_2004": "か゚か", "gbk": "中文",
    "gb18030": "é𠀀中", "hz": "a~中文b", "big5": "中文", "big5hkscs": "Ê̄Ê嘅", "euc_kr": "한국", "cp949": "똠",
    "johab": "한국", "iso2022_jp": "a日本b\n語", "iso2022_jp_2": "日丂한国", "iso2022_kr": "한국\na어",
}
for name, text in TEXTS.items():
    info = codecs.lookup(name)
    print(info.name, info.encode(text), info.decode(text.encode(name)))
    encoder = info.incrementalencoder()
    pieces = []
    for character in text:
        pieces.append(encoder.encode(character))
        state = encoder.getstate()
        encoder.setstate(state)
        pieces.append(state)
    print(pieces, encoder.encode("", True))
    decoder = info.incrementaldecoder("replace")
    pieces = []
    for byte in text.encode(name):
        pieces.append(decoder.decode(bytes([byte])))
        state = decoder.getstate()
        decoder.setstate(state)
        pieces.append(state)
    print(ascii(pieces), ascii(decoder.decode(b"", True)))
    print(attempt(decoder.decode, text.encode(name)[:-1], True))
    stream = io.BytesIO()
    writer = info.streamwriter(stream)
    writer.writelines([text, "\n", text])
    writer.reset()
    print(stream.getvalue())
    reader = info.streamreader(io.BytesIO(stream.getvalue()))
    print(attempt(reader.read, 1), attempt(reader.readline), attempt(reader.readlines))
    raw = io.BytesIO()
    file = io.TextIOWrapper(raw, name)
    file.write(text * 3)
    file.write("\n" + text + ".")
    file.flush()
    print(raw.getvalue())
    pieces = io.TextIOWrapper(io.BytesIO((text * 3 + "\n" + text).encode(name)), name)
    pieces._CHUNK_SIZE = 3
    print(attempt(pieces.readlines))

decoder = codecs.getincrementaldecoder("euc_jp")()
print(attempt(decoder.decode, "text"), attempt(decoder.setstate, 1), attempt(decoder.setstate, (b"x" * 9, 0)))
encoder = codecs.getincrementalencoder("euc_jp")()
encoder.errors = "ignore"
print(encoder.errors, encoder.encode("\u0e01a"), attempt(setattr, encoder, "errors", 3), attempt(encoder.setstate, "x"))
import _codecs_jp
print(attempt(_codecs_jp.getcodec, "gbk"), attempt(_codecs_jp.getcodec, 1))
print(attempt(type(codecs.lookup("gbk").incrementalencoder.codec)))

for name in "euc_jis_2004", "euc_jisx0213", "iso2022_jp_2004", "iso2022_jp_3":
    for text in ("a\u00a5", "\uff3c\uff5e\uff71", "\u306e\u304b\u309a\u304ba\u304b", "\u4e02", "\u4ff1\u4fe0", "\U0002000b\U00020089",
                 "\u00c5\u00e9\u0259\u0300\u0259\u2460\u20ac", "\u7626\u7e6b", "\u4e0f\u4e44", "\u2014"):
        data = attempt(text.encode, name)
        print(name, data)
        if data.startswith("b"):
            print(attempt(text.encode(name).decode, name), attempt(text.encode(name)[:-1].decode, name))
for data in b"\xa1", b"\x8f\xa1", b"\x80\xa1", b"\xa1\x20", b"\x8e\x20", b"\x8f\xfe\xff", b"\x8f\xa2\xaf\xa2\xaf":
    print(attempt(data.decode, "euc_jis_2004"), attempt(data.decode, "euc_jisx0213", "replace"))
for data in b"\x1b$(O$w", b"\x1b$(Q$w", b"\x1b$(P!!\x1b(B", b"\x1b$B!!a", b"\x1b$@!!":
    print(attempt(data.decode, "iso2022_jp_2004"), attempt(data.decode, "iso2022_jp_3"))
