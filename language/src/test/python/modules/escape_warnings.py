"""Escapes that the codecs do not know, which they warn of."""
import codecs
import warnings

for decode in (codecs.escape_decode, codecs.unicode_escape_decode):
    for data in (b"\\q", b"a\\d\\z", b"\\400", b"\\777x\\q", b"\\\xe9", b"ok\\n\\101\\x41", b"\\\n"):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            result = decode(data)
        print(decode.__name__, data, result, [(each.category.__name__, str(each.message)) for each in caught])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            decode(b"\\w")
        except DeprecationWarning as warning:
            print(warning)
for function, arguments in (
    (type.__or__, (5, 6)),
    (type.__or__, (int, 6)),
    (type.__ror__, (5, int)),
    (type(list[int]).__or__, (5, 6)),
    (type(list[int]).__ror__, (list[int], str)),
):
    try:
        print(function(*arguments))
    except TypeError as error:
        print(error)
