# LZMA in all its formats, both ways: whole, in pieces, with limits, through filters, and what is wrong with damaged data.
import io
import lzma
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


# made by the library of the format, with CRC-32, through a delta filter, and by the old format
text = b"Ah! for a moment, we all had a moment. " * 3
known = bytes.fromhex(
    "fd377a585a0000016922de3602010301262101169bd09d6be0007400275d00209a0022036c9dd5f7bf8eead97ed9f0078bc3"
    "a659c2e98e869863b3d620e5db21081d194b7000000020694edf00013f75a41a37589042990d010000000001595a"
)
print(lzma.decompress(known) == text)
known = bytes.fromhex(
    "5d00008000ffffffffffffffff00209a0022036c9dd5f7bf8eead97ed9f0078bc3a659c2e98e869863b3d620e5db22605e30"
    "0fd3fffffe0a3000"
)
print(lzma.decompress(known) == text)
print(lzma.compress(b"").hex(), lzma.compress(b"", lzma.FORMAT_ALONE).hex())

code = bytes(b"\xe8\xe9\x00\xff\xeb\x48\x01\x40\x7f\xf0\xf8\x10\x16\x90"[i] for i in pseudo_random(9000, 14))
cases = [
    b"",
    b"a",
    b"a" * 300 + b"b" * 3,
    b"ab" * 5000,
    bytes(range(256)) * 3,
    bytes(300_000),
    pseudo_random(20_000, 256),
    pseudo_random(20_000, 3),
    code,
    b"abracadabra " * 1000 + pseudo_random(5000, 7) * 3,
]
last = {"id": lzma.FILTER_LZMA2, "dict_size": 1 << 16}
chains = [
    [last],
    [{"id": lzma.FILTER_LZMA1, "lc": 1, "lp": 3, "pb": 4, "dict_size": 4096, "nice_len": 273}],
    [{"id": lzma.FILTER_DELTA, "dist": 7}, {"id": lzma.FILTER_LZMA2, "preset": 1, "lc": 0, "lp": 2, "pb": 0}],
]
for name in ("X86", "POWERPC", "IA64", "ARM", "ARMTHUMB", "SPARC"):
    chains.append([{"id": getattr(lzma, "FILTER_" + name), "start_offset": 64}, last])
for data in cases:
    for check in (lzma.CHECK_NONE, lzma.CHECK_CRC32, lzma.CHECK_CRC64, lzma.CHECK_SHA256):
        decompressor = lzma.LZMADecompressor()
        assert decompressor.decompress(lzma.compress(data, check=check)) == data
        assert decompressor.check == check and decompressor.eof
    for chain in chains:
        packed = lzma.compress(data, lzma.FORMAT_RAW, filters=chain)
        assert lzma.decompress(packed, lzma.FORMAT_RAW, filters=chain) == data
    for format in (lzma.FORMAT_XZ, lzma.FORMAT_ALONE):
        compressor = lzma.LZMACompressor(format, preset=0)
        packed = b"".join(compressor.compress(data[i : i + 7001]) for i in range(0, len(data), 7001))
        packed += compressor.flush()
        for step, limit in ((1, -1), (100, 33), (len(packed), 1000)):
            if len(packed) // step + len(data) // abs(limit) > 3000:
                continue
            decompressor, out, rest = lzma.LZMADecompressor(), [], packed + b"!"
            while not decompressor.eof:
                piece, rest = (rest[:step], rest[step:]) if decompressor.needs_input else (b"", rest)
                out.append(decompressor.decompress(piece, limit))
                assert limit < 0 or len(out[-1]) <= limit
            assert b"".join(out) == data and decompressor.unused_data + rest == b"!"
    print(len(data), len(lzma.compress(data)) < len(data))

packed = lzma.compress(text)
decompressor = lzma.LZMADecompressor()
print(decompressor.check, decompressor.decompress(packed + b"rest", 5), decompressor.eof, decompressor.needs_input)
print(len(decompressor.decompress(b"")), decompressor.eof, decompressor.unused_data, decompressor.check)
print(attempt(decompressor.decompress, b""))
print(lzma.decompress(packed + packed) == text * 2)
damaged = [b"abc" * 20, packed[:-1], packed[:-1] + b"x", packed[:7] + b"\1" + packed[8:], packed[:30] + b"xxx" + packed[33:]]
for wrong in (b"", *damaged):
    print(attempt(lzma.decompress, wrong))
print(attempt(lzma.LZMADecompressor(memlimit=1).decompress, packed))
print(attempt(lzma.LZMADecompressor(lzma.FORMAT_XZ).decompress, lzma.compress(text, lzma.FORMAT_ALONE)))

for options in (
    {"format": 9},
    {"format": lzma.FORMAT_ALONE, "check": 1},
    {"preset": 3, "filters": []},
    {"format": lzma.FORMAT_RAW},
    {"preset": 10},
    {"preset": -1},
    {"check": 7},
    {"check": 20},
    {"filters": 5},
    {"filters": []},
    {"filters": {}},
    {"filters": [5]},
    {"filters": [{}]},
    {"filters": [{"id": 77}]},
    {"filters": [{"id": lzma.FILTER_LZMA2, "other": 1}]},
    {"filters": [{"id": lzma.FILTER_LZMA2, "lc": 5}]},
    {"filters": [{"id": lzma.FILTER_LZMA2, "dict_size": 1}]},
    {"filters": [{"id": lzma.FILTER_LZMA2, "dict_size": -1}]},
    {"filters": [{"id": lzma.FILTER_LZMA2, "preset": 77}]},
    {"filters": [{"id": lzma.FILTER_LZMA2, "mf": 1}]},
    {"filters": [{"id": lzma.FILTER_LZMA2, "mode": 7}]},
    {"filters": [{"id": lzma.FILTER_DELTA}]},
    {"filters": [{"id": lzma.FILTER_DELTA, "dist": 300}, last]},
    {"filters": [{"id": lzma.FILTER_DELTA, "other": 1}, last]},
    {"filters": [{"id": lzma.FILTER_ARM, "other": 1}, last]},
    {"filters": [last] * 5},
    {"filters": [last] * 2},
    {"format": lzma.FORMAT_ALONE, "filters": [last]},
):
    print(attempt(lzma.LZMACompressor, **options))
for options in (
    {"format": 9},
    {"format": lzma.FORMAT_RAW},
    {"format": lzma.FORMAT_RAW, "memlimit": 5},
    {"filters": []},
    {"memlimit": -1},
    {"memlimit": "x"},
):
    print(attempt(lzma.LZMADecompressor, **options))

# every piece as small as can be, also where the library has no option quite like it
for options in (
    {"preset": 3 | lzma.PRESET_EXTREME},
    {"preset": 9 | lzma.PRESET_EXTREME},
    {"preset": 10 | lzma.PRESET_EXTREME},
    {"filters": [{"id": lzma.FILTER_LZMA2, "mode": lzma.MODE_FAST, "mf": lzma.MF_HC3, "nice_len": 2, "depth": 7}]},
    {"filters": [{"id": lzma.FILTER_LZMA2, "mf": lzma.MF_BT2, "nice_len": 273, "preset": 2}]},
    {"filters": [{"id": lzma.FILTER_LZMA2, "nice_len": 1}]},
    {"filters": [{"id": lzma.FILTER_LZMA2, "nice_len": 274}]},
    {"filters": [{"id": lzma.FILTER_ARM, "start_offset": 2}, last]},
    {"format": lzma.FORMAT_RAW, "filters": [{"id": lzma.FILTER_DELTA, "dist": 4}, {"id": lzma.FILTER_LZMA1, "preset": 1}]},
):
    compressor = attempt(lzma.LZMACompressor, **options)
    if isinstance(compressor, str):
        print(compressor)
        continue
    packed = b"".join(compressor.compress(code[i : i + 1]) for i in range(500)) + compressor.flush()
    raw = options.get("format") == lzma.FORMAT_RAW
    decompressor = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=options["filters"]) if raw else lzma.LZMADecompressor()
    out = b"".join(decompressor.decompress(packed[i : i + 1]) for i in range(len(packed)))
    print(out == code[:500], decompressor.eof, decompressor.check, len(packed) < 500)

# what half of a small stream tells comes out before the other half is there
packed = lzma.compress(code)
half = len(packed) // 2
decompressor = lzma.LZMADecompressor()
out = decompressor.decompress(packed[:half], 1000)
print(len(out), decompressor.needs_input, decompressor.eof)
out += decompressor.decompress(packed[half:], 1000)
print(out + decompressor.decompress(b"") == code, decompressor.eof)
decompressor = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[last])
print(attempt(decompressor.decompress, packed))

# by the library of the format, through a filter for ARM64
known = bytes.fromhex(
    "fd377a585a0000016922de3602010a0021010000aa52a739e0003f002a5d0000013567a65c3a96f4f4e6b157e535e88c70c1"
    "06f8b0aa02347244aaeb1edefef1eaefbe47094bf3dc1200000029a86d6c000142403cd915949042990d010000000001595a"
)
print(len(lzma.decompress(known)), lzma.decompress(known)[-8:])
decompressor = lzma.LZMADecompressor()
print(decompressor.decompress(known, 0), decompressor.needs_input, len(decompressor.decompress(b"", 61)), decompressor.eof)
print(len(decompressor.decompress(b"more", 5)), decompressor.eof, decompressor.unused_data)
# wrong bytes are refused as soon as there is what tells
for format, start in ((lzma.FORMAT_AUTO, b"\xfd8"), (lzma.FORMAT_XZ, b"]"), (lzma.FORMAT_ALONE, b"\xfd"), (lzma.FORMAT_AUTO, b"]" * 13)):
    decompressor = lzma.LZMADecompressor(format)
    print(attempt(decompressor.decompress, start), decompressor.eof, decompressor.check)
print(attempt(lzma.LZMADecompressor(lzma.FORMAT_ALONE, memlimit=4096).decompress, lzma.compress(text, lzma.FORMAT_ALONE)))
compressor = lzma.LZMACompressor()
compressor.flush()
print(attempt(compressor.compress, b""), attempt(compressor.flush), attempt(lzma.LZMACompressor().compress, "x"), sep="\n")

encode, decode = lzma._encode_filter_properties, lzma._decode_filter_properties
for filter in (
    {"id": lzma.FILTER_LZMA2, "dict_size": 5000},
    {"id": lzma.FILTER_LZMA1, "preset": 3, "lc": 1},
    {"id": lzma.FILTER_DELTA, "dist": 5},
    {"id": lzma.FILTER_X86},
    {"id": lzma.FILTER_SPARC, "start_offset": 16},
):
    print(encode(filter), decode(filter["id"], encode(filter)))
for wrong in ({"id": 77}, 5, {"id": lzma.FILTER_DELTA, "dist": 9001}, {"id": lzma.FILTER_LZMA1, "lc": 5}):
    print(attempt(encode, wrong))
print(attempt(decode, 77, b""), attempt(decode, lzma.FILTER_LZMA2, b""), attempt(decode, lzma.FILTER_LZMA1, b"abc"))
print([lzma.is_check_supported(i) for i in (0, 1, 2, 4, 10, 16, 99)], lzma.LZMAError.__mro__)

with lzma.open(io.BytesIO(lzma.compress(b"first\nsecond\n")), "rt") as file:
    print(file.readlines())
archive = io.BytesIO()
with tarfile.open(fileobj=archive, mode="w:xz") as tar:
    info = tarfile.TarInfo("name")
    info.size = len(text)
    tar.addfile(info, io.BytesIO(text))
archive.seek(0)
with tarfile.open(fileobj=archive) as tar:
    print(tar.getnames(), tar.extractfile("name").read() == text)
