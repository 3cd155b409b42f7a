# Zstandard both ways: whole, in pieces, with limits, parameters and dictionaries, and what is wrong with arguments and data.
import _zstd
import io
import os
import shutil
import tarfile
import tempfile
import threading
import zipfile
from compression import zstd
from compression.zstd import (
    CompressionParameter,
    DecompressionParameter,
    Strategy,
    ZstdCompressor,
    ZstdDecompressor,
    ZstdDict,
    ZstdError,
    ZstdFile,
)


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


# frames written by hand: one with a raw block, one with a block of a repeated byte
raw = bytes.fromhex("28b52ffd200529000068656c6c6f")
print(zstd.decompress(raw), zstd.get_frame_size(raw), zstd.get_frame_info(raw))
repeated = bytes.fromhex("28b52ffd20ff") + (255 << 3 | 1 << 1 | 1).to_bytes(3, "little") + b"x"
print(len(zstd.decompress(repeated)), zstd.decompress(repeated + raw)[-8:])
skippable = bytes.fromhex("502a4d18") + (3).to_bytes(4, "little") + b"abc"
print(zstd.decompress(skippable), zstd.get_frame_size(skippable))

cases = [
    b"",
    b"a",
    b"ab" * 5000,
    bytes(range(256)) * 3,
    bytes(300_000),
    pseudo_random(20_000, 256),
    pseudo_random(200_000, 3),
]
for data in cases:
    for level in (-5, 1, 3, 19):
        packed = zstd.compress(data, level)
        assert zstd.decompress(packed) == data
        assert zstd.get_frame_size(packed) == len(packed)
        assert zstd.get_frame_info(packed).decompressed_size == len(data)
    print(len(data), len(packed) < len(data) / 2)

# the compressor in pieces
c = ZstdCompressor()
print(c.last_mode == c.FLUSH_FRAME, c.compress(b"hello"), c.last_mode)
block = c.flush(c.FLUSH_BLOCK)
d = ZstdDecompressor()
print(d.decompress(block), d.eof, d.needs_input, c.last_mode)
print(d.decompress(c.compress(bytearray(b" world"), c.FLUSH_FRAME)), d.eof, d.needs_input, c.last_mode)
print(zstd.decompress(c.compress(memoryview(b"again"), mode=2) + c.flush()), c.last_mode)

# the decompressor in pieces
data = pseudo_random(100_000, 3)
packed = zstd.compress(data)
for step in (1000, 1 << 17):
    d = ZstdDecompressor()
    pieces = [d.decompress(packed[:500], step), d.decompress(packed[500:] + b"rest", step)]
    while not d.eof:
        pieces.append(d.decompress(b"", step))
    print(step, b"".join(pieces) == data, max(map(len, pieces)) <= step, d.unused_data, d.needs_input)
    print(attempt(d.decompress, b""))
d = ZstdDecompressor()
print(b"".join(d.decompress(packed[i : i + 1]) for i in range(len(packed))) == data, d.eof, d.unused_data)
d = ZstdDecompressor()
print(d.decompress(packed, 0), d.needs_input, d.decompress(b"", 3) == data[:3])

# damage; a decompressor can begin again
d = ZstdDecompressor()
print(attempt(d.decompress, b"this is not Zstandard"), d.eof, d.needs_input, d.unused_data)
print(d.decompress(raw))
print(attempt(zstd.decompress, raw[:-1]))
print(attempt(zstd.decompress, raw + b"something else"))
print(attempt(zstd.get_frame_size, raw[:8]))
print(attempt(zstd.get_frame_info, raw[:4]))
print(attempt(ZstdDecompressor().decompress, "text"))
print(attempt(ZstdCompressor().compress, memoryview(b"abcd")[::2]))
print(attempt(ZstdCompressor().compress, b"", 3))
print(attempt(ZstdCompressor().flush, 0))

# the size of the next frame
c = ZstdCompressor()
c.set_pledged_input_size(6)
head = c.compress(b"abc")
print(attempt(c.set_pledged_input_size, 3))
frame = head + c.compress(b"def", c.FLUSH_FRAME)
print(zstd.get_frame_info(frame), zstd.decompress(frame))
c.set_pledged_input_size(9)
c.compress(b"abc")
print(attempt(c.flush), c.last_mode)
for size in (None, -1, 2**64, "a", 1.5):
    print(size, attempt(c.set_pledged_input_size, size))

# levels and other parameters
for level in (23, 2**40, "high"):
    print(attempt(ZstdCompressor, level))
print(attempt(ZstdCompressor, 3, {}), attempt(ZstdCompressor, options=[]))
options = {
    CompressionParameter.compression_level: 5,
    CompressionParameter.window_log: 12,
    CompressionParameter.strategy: Strategy.btopt,
    CompressionParameter.checksum_flag: 1,
    CompressionParameter.content_size_flag: 0,
}
packed = zstd.compress(data, options=options)
print(zstd.decompress(packed) == data, zstd.get_frame_info(packed))
print(zstd.decompress(packed, options={DecompressionParameter.window_log_max: 12}) == data)
damaged = packed[:-1] + bytes([packed[-1] ^ 1])
print(attempt(zstd.decompress, damaged))
threaded = zstd.compress(data, options={CompressionParameter.nb_workers: 2, CompressionParameter.job_size: 1 << 20})
print(zstd.decompress(threaded) == data)
print(CompressionParameter.compression_level.bounds(), CompressionParameter.strategy.bounds())
for options in (
    {CompressionParameter.window_log: 99},
    {CompressionParameter.compression_level: 99},
    {DecompressionParameter.window_log_max: 12},
    {4321: 1},
    {"a": 1},
    {100: "a"},
    {100: 2**31},
):
    print(attempt(ZstdCompressor, options=options))
for options in ({DecompressionParameter.window_log_max: 99}, {CompressionParameter.window_log: 12}, {4321: 1}, ()):
    print(attempt(ZstdDecompressor, options=options))
print(attempt(_zstd.get_param_bounds, 4321, True), attempt(_zstd.get_param_bounds, 4321, False))
print(attempt(_zstd.set_parameter_types, int, 5))

# dictionaries
samples = [b"%d: the quick brown fox number %d jumps over %d lazy dogs" % (i, i * i, i % 7) for i in range(500)]
trained = zstd.train_dict(samples, 3000)
print(0 < len(trained) <= 3000, trained.dict_id != 0, len(trained.dict_content) == len(trained))
finished = zstd.finalize_dict(trained, samples, 6000, 5)
free = ZstdDict(b"the quick brown fox jumps over the lazy dog", is_raw=True)
print(free, len(free), free.dict_id, free.dict_content, free.as_prefix[1])
for use in (trained, trained.as_digested_dict, trained.as_undigested_dict, finished, free, free.as_prefix):
    small = zstd.compress(samples[7], zstd_dict=use)
    print(zstd.decompress(small, use) == samples[7], type(attempt(zstd.decompress, small)))
small = sum(len(zstd.compress(sample, zstd_dict=trained.as_undigested_dict)) for sample in samples)
print(small < sum(len(zstd.compress(sample)) for sample in samples))
print(zstd.get_frame_info(zstd.compress(b"x", zstd_dict=trained)).dictionary_id == trained.dict_id)
for use in (5, (free, 3), (free, "a"), (free,), [free, 1]):
    print(attempt(ZstdCompressor, zstd_dict=use), attempt(ZstdDecompressor, use), sep=" | ")
print(attempt(ZstdDict, b"short"), attempt(ZstdDict, b"long enough"), attempt(ZstdDict, "text"), sep=" | ")
print(attempt(_zstd.train_dict, b"abc", (1, 1), 100), attempt(_zstd.train_dict, b"abc", [3], 100), sep=" | ")
print(attempt(_zstd.train_dict, b"abc", (3,), 0), attempt(_zstd.train_dict, b"abc", ("a",), 9), sep=" | ")
print(attempt(_zstd.train_dict, b"abc", (3,), 1000))

# files, and modules that have Zstandard as one of their formats
buffer = io.BytesIO()
with ZstdFile(buffer, "w") as f:
    f.write(b"line 1\nline 2\n")
with zstd.open(io.BytesIO(buffer.getvalue()), "rt") as f:
    print(f.readlines())
with ZstdFile(io.BytesIO(buffer.getvalue())) as f:
    print(f.seek(5), f.read(4), f.seek(0), f.readline(), f.tell())


class Pipe(io.BytesIO):
    def seekable(self):
        return False


with ZstdFile(Pipe(buffer.getvalue())) as f:
    print(f.read(1), attempt(f.seek, 0), attempt(f.seek, 0, 9), f.read())

with tempfile.TemporaryDirectory() as directory:
    name = os.path.join(directory, "name.txt")
    with open(name, "wb") as f:
        f.write(data)
    with tarfile.open(os.path.join(directory, "a.tar.zst"), "w:zst") as archive:
        archive.add(name, "name.txt")
    with tarfile.open(os.path.join(directory, "a.tar.zst")) as archive:
        print(archive.getnames(), archive.extractfile("name.txt").read() == data)
    with zipfile.ZipFile(os.path.join(directory, "a.zip"), "w", zipfile.ZIP_ZSTANDARD) as archive:
        archive.writestr("name.txt", data)
    with zipfile.ZipFile(os.path.join(directory, "a.zip")) as archive:
        info = archive.getinfo("name.txt")
        print(info.compress_type, info.compress_size < len(data) / 2, archive.read("name.txt") == data)
    os.mkdir(os.path.join(directory, "in"))
    shutil.copy(name, os.path.join(directory, "in"))
    made = shutil.make_archive(os.path.join(directory, "b"), "zstdtar", os.path.join(directory, "in"))
    shutil.unpack_archive(made, os.path.join(directory, "out"))
    print(os.path.basename(made), os.listdir(os.path.join(directory, "out")))

# threads that share a compressor and a dictionary
shared = ZstdCompressor(zstd_dict=trained)
frames = []


def work(number):
    for i in range(20):
        frames.append(shared.compress(samples[number * 20 + i], ZstdCompressor.FLUSH_FRAME))


threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(zstd.decompress(f, trained) for f in frames) == sorted(samples[:80]))
print(ZstdError.__mro__, ZstdDict.__module__)
print(attempt(type, "X", (ZstdDict,), {}))
