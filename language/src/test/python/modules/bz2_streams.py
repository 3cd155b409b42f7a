# bzip2 both ways: whole, in pieces, with limits, and what is wrong with damaged data.
import _bz2
import bz2
import io
import tarfile


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def pseudo_random(count, values, seed=1):
    result = bytearray()
    for _ in range(count):
        seed = seed * 1103515245 + 12345 & 0x7FFFFFFF
        result.append((seed >> 16) % values)
    return bytes(result)


# made by bzip2 itself
known = bytes.fromhex(
    "425a68393141592653595c1629eb0000091f8040040000802040002f6cdc802000484aa7ea8da8da9a6d4f2409491b40340d"
    "1ea8ef118e0b16e55fa67736680417855e48b734219124e95d41474283030a7c0c88f03240fcf0bb9229c28482e0b14f58"
)
print(bz2.decompress(known))
text = b"hello world " * 40
print(bz2.compress(b""), bz2.decompress(bz2.compress(b"")))

cases = [
    b"a",
    b"aaaa",
    b"a" * 258 + b"b" * 3 + b"a" * 4,
    b"ab" * 5000,
    bytes(range(256)) * 3,
    bytes(300_000),
    pseudo_random(20_000, 256),
    pseudo_random(20_000, 3),
    pseudo_random(120_000, 40) + b"x" * 1000,
    b"abracadabra " * 1000 + pseudo_random(5000, 7) * 3,
]
for data in cases:
    for level in (1, 9):
        packed = bz2.compress(data, level)
        assert bz2.decompress(packed) == data
        compressor = bz2.BZ2Compressor(level)
        pieces = [compressor.compress(data[i : i + 7001]) for i in range(0, len(data), 7001)]
        assert b"".join(pieces) + compressor.flush() == packed
        for step, limit in ((1, -1), (100, 33), (len(packed), 1000)):
            if len(packed) // step + len(data) // abs(limit) > 3000:
                continue
            decompressor, out, rest = bz2.BZ2Decompressor(), [], packed + b"!"
            while not decompressor.eof:
                piece, rest = (rest[:step], rest[step:]) if decompressor.needs_input else (b"", rest)
                out.append(decompressor.decompress(piece, limit))
                assert limit < 0 or len(out[-1]) <= limit
            assert b"".join(out) == data and decompressor.unused_data + rest == b"!"
    print(len(data), len(bz2.compress(data)) < len(data))

packed = bz2.compress(text)
decompressor = bz2.BZ2Decompressor()
print(decompressor.decompress(packed + b"rest", 5), decompressor.eof, decompressor.needs_input)
print(len(decompressor.decompress(b"")), decompressor.eof, decompressor.needs_input, decompressor.unused_data)
print(attempt(decompressor.decompress, b""))
print(bz2.decompress(packed + packed) == text * 2, bz2.decompress(packed + b"no stream") == text)
for wrong in (b"abc", b"BZx", b"BZh0", b"BZh91AY&SX", packed[:-1] + b"x", packed[:20] + bytes(8) + packed[28:]):
    print(attempt(bz2.decompress, wrong))
print(attempt(bz2.decompress, packed[:-3]))
for start in (b"", b"B", b"X", b"BZX"):
    decompressor = bz2.BZ2Decompressor()
    print(attempt(decompressor.decompress, start), attempt(decompressor.decompress, start), decompressor.needs_input)
decompressor = bz2.BZ2Decompressor()
print(decompressor.decompress(packed, 0), decompressor.needs_input, len(decompressor.decompress(b"", 472)), decompressor.eof)
print(decompressor.decompress(b"more"), decompressor.eof, decompressor.unused_data)
for bad in (0, 10, "x", 1.5):
    print(attempt(_bz2.BZ2Compressor, bad))
print(attempt(_bz2.BZ2Compressor, compresslevel=3), attempt(_bz2.BZ2Compressor().compress, "x"))
compressor = _bz2.BZ2Compressor()
compressor.flush()
print(attempt(compressor.flush), attempt(compressor.compress, b""))
print(attempt(bz2.BZ2Decompressor().decompress, "x"))

with bz2.open(io.BytesIO(bz2.compress(b"first\nsecond\n")), "rt") as file:
    print(file.readlines())
archive = io.BytesIO()
with tarfile.open(fileobj=archive, mode="w:bz2") as tar:
    info = tarfile.TarInfo("name")
    info.size = len(text)
    tar.addfile(info, io.BytesIO(text))
archive.seek(0)
with tarfile.open(fileobj=archive) as tar:
    print(tar.getnames(), tar.extractfile("name").read() == text)
