import os
import os

here = os.path.dirname(os.path.abspath(__file__))
path = os.path.join(here, "data_lines.txt")
with open(path, encoding="utf-8") as f:
    print(f.readable(), f.writable(), f.mode, f.encoding.lower(), os.path.basename(f.name), f.closed)
    print(repr(f.readline()), repr(f.read(5)), repr(f.readline()))
    print([line.strip() for line in f])
    print(repr(f.read()), repr(f.readline()))
print(f.closed)
with open(path) as f:
    print(f.readlines()[:2], sum(1 for _ in open(path)))
    f.seek(0)
    print(len(f.read()))
with open(path, "rb") as f:
    data = f.read()
    print(len(data), data[:10], f.read(), f.mode)
    f.seek(3)
    print(f.read(4), f.tell(), f.readline(), f.seek(-3, 2), f.read())
f = open(path)
print(next(f).strip(), next(f).strip(), iter(f) is f)
f.close()
f.close()
for action in (lambda: f.read(), lambda: open(os.path.join(here, "missing.txt")), lambda: open(here),
               lambda: open(path, "q"), lambda: open(path, "rb", encoding="utf-8"), lambda: open(path).write("x"),
               lambda: open(5.5), lambda: open(path, encoding="ascii").read(), lambda: open(path, "rw")):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, str(e).replace(here + os.sep, "").replace(here, "HERE"))
with open(path, newline="") as f:
    print(repr(f.read())[-30:])

class Lines:
    def __fspath__(self):
        return os.path.join(os.path.dirname(os.path.abspath(__file__)), "data_lines.txt")

with open(Lines(), "rb") as f:
    print(type(f.name).__name__, os.path.basename(f.name))
