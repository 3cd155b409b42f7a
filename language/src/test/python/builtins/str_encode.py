print("héllo".encode(), "héllo".encode("latin-1"), "abc".encode("ascii"), "🐍".encode("utf-8"),
      "aé".encode("utf-16-le"), "a".encode("utf-32-be"), "x".encode("UTF8"),
      "é".encode("utf-16") in (b"\xff\xfe\xe9\x00", b"\xfe\xff\x00\xe9"))
print("aéb🐍".encode("ascii", "ignore"), "aéb🐍".encode("ascii", "replace"),
      "aéb🐍".encode("ascii", "xmlcharrefreplace"), "aéb🐍".encode("ascii", "backslashreplace"),
      "é".encode("ascii", errors="namereplace"))
print(b"h\xc3\xa9".decode(), b"\xe9".decode("latin-1"), b"a\xffb".decode("utf-8", "replace"),
      b"a\xffb".decode("utf-8", "ignore"), b"a\xffb".decode(errors="backslashreplace"),
      b"\xff\xfea\x00".decode("utf-16"), b"".decode())
print("\udc80".encode("utf-8", "surrogateescape"), repr(b"\x80".decode("utf-8", "surrogateescape")),
      "\ud800".encode("utf-8", "surrogatepass"))
for f in (lambda: "é".encode("ascii"), lambda: "aé🐍".encode("latin-1"), lambda: b"a\xff".decode(),
          lambda: b"\xc3".decode(), lambda: b"\x80abc".decode("ascii"), lambda: "\ud800".encode(),
          lambda: "a".encode("no-such"), lambda: b"a".decode("utf-8", "no-such-handler"),
          lambda: b"\xff".decode("utf-8", "no-such-handler"), lambda: "a".encode(5), lambda: b"\xf0\x9f\x90".decode(),
          lambda: b"\xed\xa0\x80".decode()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    "aéb".encode("ascii")
except UnicodeEncodeError as e:
    print(e.encoding, e.object, e.start, e.end, e.reason, isinstance(e, ValueError))
