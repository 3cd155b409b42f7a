import sys

print()
print("a", "b", sep="")
print("a", "b", sep="--", end="!\n")
print(1, 2.5, None, True, [1, "x"], sep=", ")
print("no newline", end="")
print()
print(*[1, 2, 3], sep="\n")
print("flush", flush=True)
print("to stdout", file=sys.stdout)
print("sep none", "x", sep=None, end=None)
print(end="only end\n")
print("a\tb\\n", r"c\n", "é 🐍")


class Writer:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append("<flush>")


w = Writer()
print("x", 1, file=w)
print("y", end="", file=w, flush=True)
print(w.parts)
for bad in ({"sep": 5}, {"end": 5}, {"other": 1}, {"file": 5}):
    try:
        print("z", **bad)
    except Exception as e:
        print(type(e).__name__, e)


class S:
    def __str__(self): return "from str"
    def __repr__(self): return "from repr"


print(S(), [S()], {"k": S()}, (S(),), print("inner"))
