"""With each strategy, data that comes in pieces is compressed whole, between flushes and in copies too."""
import itertools
import zlib

DATA = b"abracadabra " * 40 + bytes(range(256))
PIECES = DATA[:7], DATA[7:300], DATA[300:]
STRATEGIES = {
    "default": zlib.Z_DEFAULT_STRATEGY,
    "filtered": zlib.Z_FILTERED,
    "huffman": zlib.Z_HUFFMAN_ONLY,
    "runs": zlib.Z_RLE,
    "fixed": zlib.Z_FIXED,
}

for (name, strategy), wbits, level in itertools.product(STRATEGIES.items(), (15, -15, 31), (0, 1, 6, 9)):
    for flush in None, zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH:
        compressor = zlib.compressobj(level, zlib.DEFLATED, wbits, 8, strategy)
        parts = []
        for piece in PIECES:
            parts.append(compressor.compress(piece))
            if flush is not None:
                parts.append(compressor.flush(flush))
                so_far = zlib.decompressobj(wbits).decompress(b"".join(parts))
                if not so_far.endswith(piece):
                    print("not flushed", name, wbits, level, flush)
        twin = compressor.copy()
        ends = [compressor.compress(b"end") + compressor.flush(), twin.compress(b"end") + twin.flush()]
        whole = [zlib.decompress(b"".join(parts) + end, wbits) == DATA + b"end" for end in ends]
        if whole != [True, True]:
            print("lost", name, wbits, level, flush, whole)
    print(name, wbits, level)

compressor = zlib.compressobj(6, zlib.DEFLATED, 15, 8, zlib.Z_HUFFMAN_ONLY)
print(zlib.decompress(compressor.compress(b"") + compressor.flush()))
