import os

print("PATH" in os.environ, os.environ.get("SURELY_NOT_SET_ANYWHERE"),
      os.environ.get("SURELY_NOT_SET_ANYWHERE", "default"), os.getenv("SURELY_NOT_SET_ANYWHERE", 5))
try:
    os.environ["SURELY_NOT_SET_ANYWHERE"]
except KeyError as e:
    print(repr(e))
here = os.path.dirname(os.path.abspath(__file__))
print("data_lines.txt" in os.listdir(here), "os_basic.py" in os.listdir(here), isinstance(os.getpid(), int))
for f in (lambda: os.listdir(os.path.join(here, "nowhere")), lambda: os.stat(os.path.join(here, "nowhere")),
          lambda: os.remove(os.path.join(here, "nowhere"))):
    try:
        f()
    except OSError as e:
        print(type(e).__name__, e.errno, e.strerror, os.path.basename(e.filename))
print(os.stat(os.path.join(here, "data_lines.txt")).st_size,
      sorted(n for n in os.listdir(here) if n.startswith("data_")))
