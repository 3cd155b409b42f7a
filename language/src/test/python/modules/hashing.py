# Hash functions against the digests of CPython.
import hashlib, hmac
for name in sorted(hashlib.algorithms_guaranteed):
    h = hashlib.new(name)
    for part in (b"", b"abc", b"x" * 1000, bytes(range(256))):
        h.update(part)
        d = h.hexdigest(40) if "shake" in name else h.hexdigest()
        print(name, d)
    c = h.copy(); c.update(b"more")
    print(h.name, h.digest_size, h.block_size, c.digest(300)[:40] if "shake" in name else c.digest() != h.digest())
print(hashlib.blake2b(b"data", digest_size=20, key=b"key", salt=b"salt", person=b"me", fanout=2, depth=3, leaf_size=10, node_offset=5, node_depth=1, inner_size=7, last_node=True).hexdigest())
print(hashlib.blake2s(b"data" * 100, digest_size=20, key=b"key", salt=b"salt", person=b"me", node_offset=2 ** 47).hexdigest())
print(hmac.new(b"key", b"msg", "sha256").hexdigest())
import _blake2, _sha3, _md5, _sha2
for c in ['_md5.md5("a")','_blake2.blake2b(digest_size=65)','_blake2.blake2b(key=b"x"*65)','_blake2.blake2b(salt=b"x"*17)','_blake2.blake2b(fanout=256)','_blake2.blake2b(depth=0)','_blake2.blake2b(inner_size=65)','_blake2.blake2b(leaf_size=-1)','_blake2.blake2s(node_offset=2**48)','_sha3.shake_128().digest(-1)','_md5.md5(b"",string=b"")','_md5.md5().update(1)','_blake2.blake2b(leaf_size=2**33)','hashlib.new("nope")', '_blake2.blake2s.SALT_SIZE', '_sha2.SHA256Type()']:
    try: print(eval(c))
    except Exception as e: print(type(e).__name__, e)
import _sha1
for method in (_sha1.SHA1Type.digest, _sha3.sha3_384.copy, _sha2.SHA512Type.hexdigest, _blake2.blake2s.copy):
    try: method(5)
    except TypeError as e: print(e)
print(_sha3.sha3_256()._rate_bits, _sha3.sha3_256()._capacity_bits, _sha3.sha3_256()._suffix, _sha3.shake_128()._suffix)
print(_sha1._GIL_MINSIZE)
