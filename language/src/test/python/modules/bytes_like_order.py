"""Functions look at their arguments from left to right: bytes-like ones come where they stand."""
import binascii
import bz2
import codecs
import lzma
import zlib


class Bad:
    def __index__(self):
        raise KeyError("index")


view = memoryview(b"abcd")[::2]
CALLS = [
    (zlib.compress, "x", Bad()),
    (zlib.compress, b"", Bad()),
    (zlib.decompress, 1, "x"),
    (zlib.crc32, "x", []),
    (zlib.adler32, None, Bad()),
    (zlib.compressobj().compress, view),
    (zlib.decompressobj().decompress, [], "x"),
    (zlib._ZlibDecompressor().decompress, [], "x"),
    (bz2.BZ2Decompressor().decompress, "x", Bad()),
    (bz2.BZ2Compressor().compress, view),
    (lzma.LZMADecompressor().decompress, 1, "x"),
    (lzma.LZMACompressor().compress, view),
    (binascii.crc32, "x", []),
    (binascii.crc_hqx, "x", Bad()),
    (binascii.hexlify, 1, ":", "x"),
    (binascii.b2a_hex, view),
    (binascii.b2a_base64, view),
    (codecs.utf_8_decode, "x", 1),
    (codecs.utf_8_decode, view),
    (codecs.utf_16_ex_decode, 1, None, Bad()),
    (codecs.charmap_decode, "x", 1),
    (codecs.charmap_decode, view),
    (codecs.latin_1_decode, view),
    (codecs.escape_decode, view),
    (codecs.readbuffer_encode, view),
    (codecs.utf_8_decode, bytearray(b"ab")),
    (zlib.crc32, memoryview(b"ab")),
]
for function, *args in CALLS:
    try:
        print(function.__name__, function(*args))
    except Exception as e:
        print(function.__name__, type(e).__name__, e)
