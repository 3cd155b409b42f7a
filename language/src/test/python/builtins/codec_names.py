# Names of encodings and of handlers of errors that nothing can be called.
import codecs

for name in "utf-8\udce2", "utf\0-8", "a\0b", "utf-8\xe9":
    for function in (lambda: b"a".decode(name), lambda: "a".encode(name), lambda: codecs.lookup(name).name, lambda: str(b"a", name),
                     lambda: bytes("a", name), lambda: codecs.decode(b"a", name), lambda: codecs.encode("a", name)):
        try:
            print(function())
        except Exception as e:
            print(type(e).__name__, e)
for name in "strict\udce2", "foo\0":
    for function in (lambda: b"\xff".decode("ascii", name), lambda: "\xff".encode("ascii", name), lambda: codecs.lookup_error(name),
                     lambda: codecs.register_error(name, len)):
        try:
            print(function())
        except Exception as e:
            print(type(e).__name__, e)
