# Soft breaks of lines in quoted-printable text; memory that is not in one piece.
import binascii, itertools, quopri

for text in (b"y" * 76, b"y" * 77, b"y" * 75, b"y" * 74 + b"\n", b"y" * 75 + b"\n", b"y" * 76 + b"\n", b"y" * 76 + b"\r\n", b"y" * 75 + b"\r\n",
             b"0" * 75 + b"\xff\r\n\xff\r\n\xff", b"0" * 73 + b"\xff", b"0" * 72 + b"\xff\n", b"0" * 73 + b"\xff\n", b"\xff" * 40,
             b"0" * 75 + b" \n", b"0" * 74 + b" \n", b"0" * 76 + b"\r", b"0" * 75 + b".", b"0" * 76 + b".", b"0" * 75 + b"\n.",
             b"0" * 75 + b"\r\n.", b"x" * 200 + b"\r\n" + b"z" * 300):
    for tabs, is_text, header in itertools.product((False, True), repeat=3):
        print(binascii.b2a_qp(text, tabs, is_text, header), end=" ")
    print()
    print(binascii.a2b_qp(binascii.b2a_qp(text)) == text)
    print(quopri.encodestring(text))
view = memoryview(b"abcdef")[::2]
for function in ("b2a_qp", "a2b_qp", "b2a_hex", "a2b_hex", "b2a_base64", "a2b_base64", "b2a_uu", "a2b_uu", "crc32", "crc_hqx", "hexlify"):
    try:
        print(function, getattr(binascii, function)(view, *([0] if function == "crc_hqx" else [])))
    except Exception as e:
        print(function, type(e).__name__, e)
