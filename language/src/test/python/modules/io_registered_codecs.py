"""Text files in encodings that are written in Python."""
import codecs
import io
import os
import tempfile

name = tempfile.mktemp()
try:
    for encoding in ("cp1252", "iso-8859-15", "latin9", "koi8-r", "mac_roman"):
        with open(name, "w", encoding=encoding, errors="replace") as f:
            f.write("é€Ж\n" * 3)
        with open(name, "rb") as f:
            print(encoding, f.read())
    with open(name, "w", encoding="cp1252", newline="") as f:
        f.write("é€\r\nzwei\n" * 3000)
        print(f.encoding, f.errors)
    with open(name, encoding="cp1252") as f:
        print(repr(f.readline()), f.tell(), repr(f.read(3)), len(f.read()))
        f.seek(4)
        print(repr(f.readline()))
    with open(name, "w", encoding="cp1252") as f:
        try:
            f.write("Ж")
        except UnicodeEncodeError as e:
            print(e)
    for encoding in ("hex", "nope"):
        try:
            open(name, encoding=encoding)
        except LookupError as e:
            print(e)
finally:
    os.remove(name)


class Shout(codecs.Codec):
    def encode(self, text, errors="strict"):
        return text.upper().encode(), len(text)

    def decode(self, data, errors="strict"):
        return bytes(data).decode().lower(), len(data)


class Writer(codecs.IncrementalEncoder):
    def encode(self, text, final=False):
        return Shout().encode(text)[0]


class Reader(codecs.IncrementalDecoder):
    def decode(self, data, final=False):
        return Shout().decode(data)[0]


codecs.register(
    lambda name: codecs.CodecInfo(
        Shout().encode, Shout().decode, incrementalencoder=Writer, incrementaldecoder=Reader, name="shout"
    )
    if name == "shout"
    else None
)
raw = io.BytesIO()
text = io.TextIOWrapper(raw, encoding="shout", newline="\n")
text.write("hello\n")
text.flush()
print(raw.getvalue())
raw.seek(0)
print(repr(text.read()))
