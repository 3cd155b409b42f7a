# zlib and what stands on it: round trips in all formats, pieces, ends, errors.
import gzip, io, zlib, zipfile
data = b"the quick brown fox " * 500 + bytes(range(256))
for wbits in (15, -15, 31):
    packed = zlib.compress(data, wbits=wbits)
    print(wbits, len(packed) < len(data) // 4, zlib.decompress(packed, wbits=wbits) == data)
    print(zlib.decompress(packed, wbits=47) == data if wbits > 0 else "")
    d = zlib.decompressobj(wbits)
    out = b"".join(d.decompress(packed[i:i + 7]) for i in range(0, len(packed), 7)) + d.flush()
    print(out == data, d.eof, d.unused_data, d.unconsumed_tail)
    d = zlib.decompressobj(wbits)
    first = d.decompress(packed + b"behind", 100)
    print(len(first), len(d.unconsumed_tail) > 0, d.eof)
    rest = d.decompress(d.unconsumed_tail)
    print(first + rest == data, d.eof, d.unused_data, d.decompress(b" more"), d.unused_data)
c = zlib.compressobj(9, zdict=b"quick brown")
packed = c.compress(data[:1000]) + c.flush(zlib.Z_SYNC_FLUSH)
d = zlib.decompressobj(zdict=b"quick brown")
print(d.decompress(packed) == data[:1000], d.eof)
packed = c.compress(data[1000:]) + c.flush()
print(d.decompress(packed) + d.flush() == data[1000:], d.eof)
print(zlib.crc32(b"abc"), zlib.crc32(b"c", zlib.crc32(b"ab")), zlib.adler32(b"abc"), zlib.adler32(b"c", zlib.adler32(b"ab")))
print(gzip.decompress(gzip.compress(data)) == data)
file = io.BytesIO()
with gzip.GzipFile("name", "wb", fileobj=file) as g:
    g.write(data)
file.seek(0)
with gzip.open(file, "rt", encoding="latin-1") as g:
    print(len(g.readline()))
file = io.BytesIO()
with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("a.txt", data)
with zipfile.ZipFile(file) as z:
    print(z.namelist(), z.read("a.txt") == data, z.testzip())
for call in (lambda: zlib.decompress(b"junk"), lambda: zlib.decompress(zlib.compress(b"x")[:-2]), lambda: zlib.compress(b"", 10),
             lambda: zlib.compress("x"), lambda: zlib.compressobj(10), lambda: zlib.decompressobj(wbits=3), lambda: c.compress(b"x"),
             lambda: zlib.decompress(gzip.compress(b"x")[:-8] + b"\0" * 8, wbits=31), lambda: zlib.decompressobj().decompress(b"", -1),
             lambda: zlib.decompressobj().flush(0), lambda: zlib.decompress(b""), lambda: gzip.decompress(b"junk")):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
seed=1; data=bytes((seed:=(seed*1103515245+12345)&0x7fffffff)>>16&255 for _ in range(5000))
for start in (0,1,2,0xffffffff,0x12345678,2**40+7,-1,0xfff0fff0,65520,65521<<16|65535):
    print([zlib.crc32(data[:n],start) for n in (0,1,7,64,1000,5000)],[zlib.adler32(data[:n],start) for n in (0,1,7,64,1000,5000)])
import binascii
print(zlib.crc32(data)==zlib.crc32(data[999:],zlib.crc32(data[:999])),zlib.adler32(data)==zlib.adler32(data[999:],zlib.adler32(data[:999])), binascii.crc32(data,5)==zlib.crc32(data,5))
