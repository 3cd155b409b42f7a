import os
import time

folder = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"golden-{os.getpid()}-{time.perf_counter_ns()}-{id(object())}")
os.mkdir(folder)
path = os.path.join(folder, "out.txt")
with open(path, "w", encoding="utf-8") as f:
    print(f.write("one\n"), f.write("zwei é\n"))
    f.writelines(["a\n", "b\n"])
    print("printed", 5, file=f)
with open(path, "a") as f:
    f.write("appended")
with open(path, encoding="utf-8") as f:
    print(f.read().splitlines())
with open(path, "wb") as f:
    print(f.write(b"\x00\xff"), f.tell())
print(open(path, "rb").read(), os.path.getsize(path), os.listdir(folder))
try:
    open(path, "x")
except FileExistsError as e:
    print(type(e).__name__, e.errno)
with open(path, "r+b") as f:
    f.seek(1)
    f.write(b"Z")
    f.seek(0)
    print(f.read())
os.remove(path)
print(os.path.exists(path))
os.rmdir(folder)
print(os.path.exists(folder))
