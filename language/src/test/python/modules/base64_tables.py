"""Base64 and hexadecimal text: round trips of every length, and what is not well-formed."""
import base64
import binascii
import random

random.seed(5)
for n in list(range(40)) + [3072, 9001]:
    data = random.randbytes(n)
    text = base64.b64encode(data)
    assert base64.b64decode(text) == data and base64.b64decode(text.decode()) == data
    assert binascii.a2b_base64(text, strict_mode=True) == data
    assert binascii.unhexlify(binascii.hexlify(data)) == data
    assert bytes.fromhex(data.hex()) == data and bytes.fromhex(data.hex().upper()) == data
    assert binascii.hexlify(data, "-", 3).decode() == data.hex("-", 3)


def show(function, *args, **options):
    try:
        print(ascii(args[0]), function(*args, **options))
    except Exception as error:
        print(ascii(args[0]), type(error).__name__, error)


for text in (b"====", b"A===", b"AA==", b"AA=A", b"AAA=", b"AAAAA", b"AA", b"A=AA", b"=AAA", b"AA==AAAA", b"AA\n==",
             b"\xff\xffAA", b"AAAA====", b"QUJD\nREVG", b"QQ==QQ==", b"AB==", b"ABC=", b"A\xc3=="):
    show(binascii.a2b_base64, text)
    show(binascii.a2b_base64, text, strict_mode=True)
for text in "zz", "0g", "g0", "abc", "\xe90", "00\xe9", "AbCd", "\xb2\xb2":
    show(binascii.unhexlify, text)
    show(bytes.fromhex, text)
