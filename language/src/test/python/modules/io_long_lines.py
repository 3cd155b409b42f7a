"""Lines longer than what a text stream reads at once, with any line end at any place, and bytes that cannot be decoded."""

import io

CHUNK = 8192


def stream(data, **options):
    return io.TextIOWrapper(io.BytesIO(data), **options)


for end in b"\n", b"\r", b"\r\n":
    for length in CHUNK - 2, CHUNK - 1, CHUNK, 3 * CHUNK - 1:
        data = b"a" * length + end + b"b" * length + end + b"c"
        results = []
        for newline in None, "", "\n", "\r", "\r\n":
            lines = list(stream(data, encoding="ascii", newline=newline))
            parts = list(iter(lambda s=stream(data, encoding="ascii", newline=newline): s.read(length + 1), ""))
            assert "".join(lines) == "".join(parts)
            results.append([len(line) - length for line in lines] + [len(part) - length for part in parts])
        print(end, length, results)

data = "\u00e9\U0001f600".encode() * 3 * CHUNK + b"\nend"
text = stream(data, encoding="utf-8")
print(len(text.readline(7)), len(text.readline(CHUNK)), len(text.readline()), text.readline(), text.readline() == "")
text = stream(data, encoding="utf-8")
print(len(text.read(5 * CHUNK)), len(text.read(5 * CHUNK)), text.read(5) == "")

data = b"A\nB\r\nC\r" + b"123456789\n" * 1000 + b"\x80"
text = stream(data, encoding="ascii")
print([text.readline() for _ in range(3)])
count = 0
try:
    for line in text:
        count += 1
except UnicodeDecodeError as error:
    print(count, error)
print([text.readline() for _ in range(2)])
text = stream(data, encoding="ascii")
text.readline()
try:
    text.read()
except UnicodeDecodeError as error:
    print(error)
print(len(text.read()))

long = stream(b"x" * 1_000_000 + b"\ny", encoding="utf-8")
print(len(long.readline()), long.readline())
long = stream(b"x\n" * 500_000 + b"\ny", encoding="utf-8")
print(len(long.read(800_000)), len(long.read(800_000)))
