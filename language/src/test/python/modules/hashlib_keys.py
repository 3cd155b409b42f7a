# Hashes by name, keyed hashes and keys of passwords, with their errors.
import _hashlib
import hashlib
import hmac


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        return result.hex() if isinstance(result, bytes) else result
    except Exception as e:
        return f"{type(e).__module__}.{type(e).__name__}: {e}"


def shown(value):
    return repr(value).partition(" @ ")[0]


for name in ("SHA256", "sha-1", "SHA2-384", "sha512-256", "sha3-256", "shake128", "blake2b512", "blake2s256"):
    h = hashlib.new(name, b"data")
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest(8) if h.digest_size == 0 else h.hexdigest())
print(shown(hashlib.sha256()), shown(hashlib.shake_256()), shown(_hashlib.hmac_new(b"k", digestmod="md5")))
print(_hashlib.HASHXOF.__mro__, type(hashlib.sha1()).__module__)
print(attempt(hashlib.new, "nope"), attempt(_hashlib.new, "nope"), attempt(_hashlib.new, 5), sep="\n")
print(attempt(_hashlib.new, "md5", "text"), attempt(_hashlib.new, "md5", 5), sep="\n")
print(attempt(_hashlib.new, "md5", b"", string=b""))
print(attempt(_hashlib.HASH), attempt(_hashlib.HMAC), sep="\n")
print(hashlib.sha1(usedforsecurity=False).name, _hashlib.get_fips_mode())
print(_hashlib._constructors[_hashlib.openssl_sha3_512])

for key in (b"", b"key", b"k" * 200):
    for digest in ("md5", "sha256", "sha3_512", "blake2b512"):
        h = _hashlib.hmac_new(key, b"mes", digest)
        early = h.copy()
        h.update(msg=b"sage")
        print(h.name, h.digest_size, h.block_size, h.hexdigest(), early.digest() != h.digest())
        assert _hashlib.hmac_digest(key, b"message", digest) == h.digest()
print(hmac.new(b"key", b"msg", hashlib.sha384).hexdigest(), hmac.new(b"key", b"msg", _hashlib.openssl_sha1).name)
print(hmac.digest(b"key", b"msg", "sha224").hex())
for args in ((b"k",), (b"k", b"m", "nope"), (b"k", b"m", len), ("k", b"m", "md5"), (b"k", "m", "md5"), (b"", b"", 5)):
    print(attempt(_hashlib.hmac_new, *args))
    if len(args) == 3:
        print(attempt(_hashlib.hmac_digest, *args))
print(attempt(hmac.new(b"", digestmod="sha1").update, 5))

for a, b in (("a", "a"), ("a", b"a"), (b"a", bytearray(b"a")), ("\xe9", "a"), (1, 2), (b"a", 5), ("a", 5)):
    print(attempt(hmac.compare_digest, a, b))

pbkdf2 = hashlib.pbkdf2_hmac
print(pbkdf2("sha1", b"password", b"salt", 2).hex())
print(pbkdf2("sha256", b"passwd", b"salt", 1, 64).hex())
print(pbkdf2("sha512", b"p" * 300, b"", 10, dklen=100).hex())
for args in (
    ("nope", b"p", b"s", 1),
    (b"md5", b"p", b"s", 1),
    ("md5", "p", b"s", 1),
    ("md5", b"p", 5, 1),
    ("md5", b"p", b"s", 0),
    ("md5", b"p", b"s", 2**31),
    ("md5", b"p", b"s", 2**70),
    ("md5", b"p", b"s", 1, 0),
    ("md5", b"p", b"s", 1, 2**31),
    ("md5", b"p", b"s", "x"),
):
    print(attempt(pbkdf2, *args))

print(hashlib.scrypt(b"", salt=b"", n=16, r=1, p=1).hex())
print(hashlib.scrypt(b"password", salt=b"NaCl", n=64, r=8, p=3, dklen=70).hex())
print(attempt(hashlib.scrypt, b"p"), attempt(hashlib.scrypt, "p", salt=b"", n=2, r=1, p=1), sep="\n")
for change in (
    {"n": 3},
    {"n": 1},
    {"n": -2},
    {"n": 2.5},
    {"n": 2**20},
    {"n": 2**64},
    {"r": 0},
    {"p": 0},
    {"maxmem": -1},
    {"maxmem": 1},
    {"dklen": 0},
    {"dklen": 2**31},
    {"salt": "s"},
):
    print(attempt(hashlib.scrypt, b"p", **({"salt": b"s", "n": 2, "r": 8, "p": 1} | change)))
