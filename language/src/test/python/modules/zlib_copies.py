# Copies of zlib's objects go on on their own, from wherever the first was.
import copy, gzip, random, zlib

def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(type(e).__name__, e)

rand = random.Random(5)
words = [bytes(rand.randrange(97, 123) for _ in range(rand.randrange(2, 9))) for _ in range(300)]
data = b" ".join(rand.choice(words) for _ in range(20000)) + rand.randbytes(3000) + b"x" * 70000
tails = b"first tail" * 50, rand.randbytes(900)
for wbits in 15, -15, 31:
    for cut in 0, 1, 5000, 40000, len(data):
        c = zlib.compressobj(wbits=wbits)
        head = c.compress(data[:cut])
        copies = [c] + [f(c) for f in (lambda c: c.copy(), copy.copy, copy.deepcopy)]
        for tail in tails:
            for x in copies.pop(), copies[0].copy():
                packed = head + x.compress(data[cut:]) + x.compress(tail) + x.flush()
                assert zlib.decompress(packed, wbits=wbits) == data + tail, (wbits, cut)
        packed = head + c.flush()
        assert zlib.decompress(packed, wbits=wbits) == data[:cut]
        attempt(c.copy)
    print(wbits, "compressed")
    packed = zlib.compress(data, wbits=wbits)
    for trial in range(40):
        d = zlib.decompressobj(wbits)
        done, at = b"", 0
        for step in range(rand.randrange(6)):
            piece = packed[at:at + rand.choice((1, 2, 30, 500, 9000))]
            at += len(piece)
            limit = rand.choice((0, 1, 17, 300, 20000))
            done += d.decompress(d.unconsumed_tail + piece, limit)
        e = rand.choice((d.copy, lambda: copy.copy(d), lambda: copy.deepcopy(d)))()
        assert (d.unconsumed_tail, d.unused_data, d.eof) == (e.unconsumed_tail, e.unused_data, e.eof)
        for x in (e.copy(), e, d) if trial % 2 else (d, e.copy(), e):
            if trial % 3:
                assert done + x.decompress(x.unconsumed_tail + packed[at:] + b"behind") == data
            else:
                rest = done
                for start in range(at, len(packed), 3000):
                    rest += x.decompress(x.unconsumed_tail + packed[start:start + 3000], 5000)
                assert rest + x.decompress(x.unconsumed_tail + b"behind") == data
            assert x.eof and x.unused_data == b"behind"
    print(wbits, "decompressed")

c = zlib.compressobj(zdict=data[100:600])
packed = c.compress(data[:300])
d = c.copy()
d = d.copy()
for x in c, d:
    whole = packed + x.compress(data[300:500]) + x.flush()
    e = zlib.decompressobj(zdict=data[100:600])
    half = e.decompress(whole[:40])
    print(half + e.copy().decompress(whole[40:]) == half + e.decompress(whole[40:]) == data[:500])

d = zlib.decompressobj()
d.decompress(zlib.compress(b"abc") + b"rest")
e = d.copy()
print(e.eof, e.unused_data)
print(d.flush(), d.flush())
attempt(d.copy)
attempt(d.decompress, b"x")
print(e.copy().decompress(b"more"), e.unused_data)
d = zlib.decompressobj()
print(d.decompress(zlib.compress(b"abc")[:4]), d.flush(), d.copy().eof)

c = zlib.compressobj(zdict=b"abcdef")
packed = c.compress(b"abcdef" * 9) + c.flush()
attempt(zlib.decompressobj(zdict=b"abc").decompress, packed)
attempt(zlib.decompressobj().decompress, packed)
for wbits in -16, -7, 3, 17, 48:
    attempt(lambda: zlib.compress(b"", wbits=wbits))
    attempt(lambda: zlib.decompress(b"", wbits=wbits))
packed = gzip.compress(b"hello", mtime=0)
for wbits in 16, 24, 32, 40:
    attempt(lambda: zlib.compress(b"", wbits=wbits))
    attempt(lambda: zlib.compressobj(wbits=wbits))
    attempt(lambda: zlib.decompressobj(wbits=wbits) and 1)
attempt(zlib.decompress, packed, 16)
attempt(zlib.decompress, packed, 32)
attempt(zlib.decompress, zlib.compress(b"hello", wbits=8))
attempt(zlib.decompress, packed[:3] + b"\xff" + packed[4:], 31)
attempt(lambda: zlib.compressobj(strategy=9))
attempt(zlib.compressobj().flush, 9)
attempt(zlib.compressobj().flush, -1)
