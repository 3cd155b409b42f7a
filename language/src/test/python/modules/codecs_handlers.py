"""The error handlers of codecs as functions, and how the names of codecs are written that search functions see."""

import codecs

errors = [
    UnicodeEncodeError("ascii", "a\u3042\ud800b", 1, 3, "ouch"),
    UnicodeDecodeError("ascii", bytearray(b"a\xff\xfeb"), 1, 3, "ouch"),
    UnicodeTranslateError("a\u3042\ud800b", 1, 3, "ouch"),
    UnicodeError("ouch"),
    Exception("ascii", "abc", 1, 2, "ouch"),
    5,
]
names = "strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass"
for name in names:
    for error in errors:
        try:
            print(name, ascii(codecs.lookup_error(name)(error)))
        except Exception as raised:
            print(name, type(raised).__name__, ascii(str(raised)), raised is error)

print(errors[1].object)
for encoding in "utf8", "UTF-8", "utf_16le", "utf-16-be", "UTF32LE", "utf-32", "latin-1":
    error = UnicodeEncodeError(encoding, "a\ud800b", 1, 2, "ouch")
    try:
        print(encoding, codecs.lookup_error("surrogatepass")(error))
    except UnicodeEncodeError as raised:
        print(encoding, raised is error)

changed = UnicodeEncodeError("ascii", "abcdef", 0, 1, "ouch")
changed.start, changed.end = 2, 4
print(codecs.backslashreplace_errors(changed))
changed.object = "xyzuvw"
print(codecs.backslashreplace_errors(changed))
changed.object = []
try:
    codecs.backslashreplace_errors(changed)
except TypeError as raised:
    print("TypeError")

asked = []


def search(name):
    asked.append(name)


codecs.register(search)
for name in "AAA-8", "AAA---8", "AAA   8", "aaa\xe9\u20ac-8", "AAA.8", "AAA...8", "-a/b:c-", "No Such_Codec":
    try:
        codecs.lookup(name)
    except LookupError as raised:
        print(raised)
codecs.unregister(search)
print(asked)
print(codecs.lookup("UTF 8").name, codecs.lookup("Latin__1").name, codecs.lookup("iso-8859--15").name)
