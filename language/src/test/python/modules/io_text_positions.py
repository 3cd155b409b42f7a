# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
# tell() and seek() of text streams whose bytes and characters do not correspond one to one.
import codecs
import io
import pickle


def places(data, encoding, errors, newline=None):
    """Goes to each place and back; tells the position where a decoder can begin there."""
    whole = io.TextIOWrapper(io.BytesIO(data), encoding, errors, newline).read()
    told = []
    for i in range(len(whole) + 1):
        stream = io.TextIOWrapper(io.BytesIO(data), encoding, errors, newline)
        stream._CHUNK_SIZE = 7
        before = stream.read(i)
        position = stream.tell()
        ahead = stream.read(3)
        stream.seek(position)
        assert stream.tell() == position, (i, position)
        rest = stream.read()
        assert before + rest == whole and rest.startswith(ahead), (i, before, ahead, rest)
        told.append(position if position < 1 << 64 else "far")
    print(encoding, errors, ascii(whole), told)


broken = b"a\xc3\xa9b\nx\xe2(\xff\xffq\nz\xe2\x82\xac-\xf0\x9f\x98\x80.\n" * 2 + b"\xe2\x82"
for handler in ("replace", "ignore", "surrogateescape", "backslashreplace"):
    places(broken, "utf-8", handler)
    if handler != "ignore":
        places(broken, "ascii", handler)
places("aé€😀\nb\n".encode() * 3, "utf-8", "strict")
places("aé\nb\n".encode("latin-1") * 3, "latin-1", "strict")
places("a\r\nb\r\n".encode() * 3, "utf-8", "strict")
places("aあい\nb漢字\n".encode("shift_jis"), "shift_jis", "strict")
places("aあい\nb漢字\n".encode("euc_jp"), "euc_jp", "strict")
places("aé€b\n".encode("cp1252") * 3, "cp1252", "strict")
places(b"a\x81\x8db\n" * 3, "cp1252", "replace")
places(b"a\x81\x8db\n" * 3, "cp1252", "ignore")


def consistent(data, encoding):
    whole = data.decode(encoding)
    for i in range(len(whole) + 1):
        stream = io.TextIOWrapper(io.BytesIO(data), encoding)
        stream._CHUNK_SIZE = 5
        before = stream.read(i)
        position = stream.tell()
        stream.read(2)
        stream.seek(position)
        assert before + stream.read() == whole, (encoding, i)
    print(encoding, ascii(whole))


consistent("aあb漢字c\n".encode("iso2022_jp"), "iso2022_jp")
consistent("aéb€c😀\n".encode("utf-8-sig"), "utf-8-sig")
consistent("aéb€c😀\n".encode("utf-16"), "utf-16")
consistent(codecs.BOM_UTF16_BE + "aéb€c😀\n".encode("utf-16-be"), "utf-16")
consistent(codecs.BOM_UTF32_BE + "aéb€c😀\n".encode("utf-32-be"), "utf-32")
consistent("aéb€c😀\n".encode("utf-16-be"), "utf-16-be")

# a mark of the order of bytes is one at the beginning only
stream = io.TextIOWrapper(io.BytesIO("\ufeffa\n\ufeffb\n".encode()), "utf-8-sig")
print(ascii(stream.readline()), stream.tell(), ascii(stream.readline()))
stream.seek(5)
print(ascii(stream.read()))

# a log that is followed line by line, with bytes that are no text
log = io.TextIOWrapper(io.BytesIO(b"one\n\xff\xfe two\nthr\xe9e\nfour\n"), "utf-8", "replace")
positions = []
while True:
    positions.append(log.tell())
    if not log.readline():
        break
print(positions)
for position in positions:
    log.seek(position)
    print(ascii(log.readline()))

# what a program may give to seek()
stream = io.TextIOWrapper(io.BytesIO(b"abc\n"), "utf-8")
for cookie in (-1, -1 << 70, 1 << 180, 1 << 128 | 1, "a", None):
    try:
        print(stream.seek(cookie))
    except (ValueError, OverflowError, OSError, TypeError) as error:
        print(type(error).__name__, error)
print(stream.seek(True), stream.read())


# a stream below that detaches the one on top
class Detaching(io.RawIOBase):
    top = None

    @property
    def closed(self):
        if self.top is not None:
            top, self.top = self.top, None
            top.detach()
        return False


raw = Detaching()
top = io.TextIOWrapper(raw, "utf-8")
raw.top = top
print(top.close())

for make in (
    lambda: io.BufferedReader(io.BytesIO(b"x")),
    lambda: io.BufferedRandom(io.BytesIO(b"x")),
    lambda: io.TextIOWrapper(io.BytesIO(b"x"), "utf-8"),
):
    try:
        pickle.dumps(make())
    except TypeError as error:
        print(str(error).split("\n")[0])
