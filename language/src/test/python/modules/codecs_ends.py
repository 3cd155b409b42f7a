"""Nothing decodes without a codec; errors count from the byte order mark; what an error breaks off does not wait."""
import codecs
import io

for encoding in "nope", "hex", "undefined", "utf-8":
    print(repr(b"".decode(encoding)), repr(bytearray().decode(encoding)))
for errors in "strict", "a\0b":
    for encoding in "utf-8", "a\0b":
        try:
            print(repr(b"".decode(encoding, errors)))
        except ValueError as e:
            print(e)

for encoding, unit in ("utf-16", "\ud800".encode("utf-16-le", "surrogatepass")), ("utf-32", b"\x00\x00\x11\x00"):
    for name in encoding + "-le", encoding + "-be":
        mark = "\ufeff".encode(name)
        data = mark + "a".encode(name) + (unit if name.endswith("le") else unit[::-1]) + "b".encode(name)
        for decode in codecs.lookup(encoding).decode, getattr(codecs, encoding.replace("-", "_") + "_ex_decode"):
            try:
                print(decode(data, "strict"))
            except UnicodeDecodeError as e:
                print(e, e.object == data)
        print(codecs.getincrementaldecoder(encoding)().decode(mark + "ab".encode(name)[:-1]))

for text in "ab", "a\u20ac":
    try:
        print(codecs.charmap_encode(text))
    except UnicodeEncodeError as e:
        print(e)
    print(codecs.charmap_encode(text, "replace"))

for encoding, *pieces in ("euc_kr", b"\xaa", b"\xff", b"\xb0\xa1"), ("gb2312", b"\xd2", b"\x0f", b"\xd2\xbb"):
    decoder = codecs.getincrementaldecoder(encoding)()
    for piece in pieces:
        try:
            print(ascii(decoder.decode(piece)), decoder.getstate())
        except UnicodeDecodeError as e:
            print(e, decoder.getstate())


class Pipe(io.BytesIO):
    def seekable(self):
        return False


for encoding in "utf-8", "utf-8-sig", "utf-16-le", "utf-7":
    for kind in io.BytesIO, Pipe:
        below = kind()
        stream = io.TextIOWrapper(below, encoding)
        for text in "", "a", "":
            stream.write(text)
            stream.flush()
            print(encoding, kind.__name__, below.getvalue())
for encoding in "utf-16", "utf-32":
    below = io.BytesIO()
    stream = io.TextIOWrapper(below, encoding)
    stream.write("")
    stream.flush()
    print(encoding, len(below.getvalue()))
