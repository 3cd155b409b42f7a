import io
for tr in (True, False):
    d=io.IncrementalNewlineDecoder(None, tr)
    for s in ["a\r","\nb\r","c\n","\r"]:
        print(repr(d.decode(s)), d.newlines, d.getstate())
    print(repr(d.decode("", True)), d.newlines, d.getstate())
    d.setstate((b"", 3)); print(d.getstate()); d.reset(); print(d.newlines, d.getstate())
    print(repr(d.decode("x\r\n", final=True)), d.newlines)
import codecs
d=io.IncrementalNewlineDecoder(codecs.getincrementaldecoder("utf-8")(), translate=1)
print(repr(d.decode(b"\xc3")), d.getstate(), repr(d.decode(b"\xa9\r")), d.getstate(), repr(d.decode(b"")), repr(d.decode(b"\n")), d.newlines)
for bad in (lambda: d.setstate(42), lambda: d.setstate((1,)), lambda: io.IncrementalNewlineDecoder(None,1).decode(b"x"), lambda: io.IncrementalNewlineDecoder.__new__(io.IncrementalNewlineDecoder).decode("")):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
