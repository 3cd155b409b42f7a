for e in (ValueError(), ValueError("one"), ValueError("one", 2), ValueError(None), KeyError("k"), KeyError("a", "b"),
          KeyError(), IndexError(5), StopIteration(), StopIteration(3), SystemExit(), SystemExit(4), SystemExit("x"),
          Exception((1, 2)), Exception([]), AssertionError("a\nb")):
    print(repr(e), str(e), e.args)
print(StopIteration(5).value, StopIteration().value, SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code,
      AttributeError("m", name="n", obj=5).name, NameError("m", name="n").name,
      ImportError("m", name="n", path="p").path, ImportError("m").name)
e = OSError(2, "No such file", "name.txt")
print(repr(e), e, type(e).__name__, e.errno, e.strerror, e.filename, e.args)
for args in [(13, "Denied"), (17, "Exists"), (1, 2, 3), ("only",), (), (11, "again"), (32, "pipe"),
             (2, "x", "a", None, "b")]:
    e = OSError(*args)
    print(type(e).__name__, str(e), e.errno, e.filename, e.args)
s = SyntaxError("bad", ("file.py", 3, 5, "x = = 1\n"))
print(s.msg, s.filename, s.lineno, s.offset, s.text.strip(), s)
u = UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "invalid")
print(u, u.object, u.start, u.end, u.reason, u.encoding)
e = ValueError("x")
e.custom = 5
e.args = (7, 8)
print(e, e.custom, e.__dict__, e.__traceback__, e.__cause__, e.__context__, e.__suppress_context__)
print(ValueError("a") == ValueError("a"), e == e, bool(e), type(hash(e)).__name__, isinstance(e, Exception))
for f in (lambda: ValueError(x=1), lambda: e.nothing, lambda: UnicodeDecodeError("a"),
          lambda: AttributeError("m", foo=1), lambda: setattr(e, "args", 5), lambda: setattr(e, "__traceback__", 5),
          lambda: e.with_traceback(5)):
    try:
        print(f())
    except Exception as x:
        print(type(x).__name__, x)
