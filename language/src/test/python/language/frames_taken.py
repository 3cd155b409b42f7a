"""Frames that are taken again and again from functions that run hot: what they tell stays right."""
import sys


def here():
    return sys._getframe(1)


def find(depth):
    frame = here()
    while depth:
        frame = frame.f_back
        depth -= 1
    return frame


def log(text, number):
    total = number * 2
    frame = find(1)
    assert frame.f_code.co_name == "log", frame.f_code.co_name
    assert frame.f_locals["total"] == total and frame.f_locals["text"] == text
    caller = frame.f_back
    assert caller is find(2)
    return caller, caller.f_lineno


def work(count):
    seen = 0
    lines = set()
    for i in range(count):
        square = i * i
        caller, line = log("text", i)
        assert caller.f_locals["square"] == square and caller.f_locals["i"] == i
        lines.add(line - caller.f_code.co_firstlineno)
        seen += caller.f_code is work.__code__
        square = None
    return seen, lines


for _ in range(40):
    result = work(400)
print(result)


def leaf(value):
    doubled = value * 2
    return sys._getframe()


def middle(value):
    kept = [value]
    return leaf(value + 1)


frames = [middle(i) for i in range(3000)]
print(sum(frame.f_locals["doubled"] for frame in frames), sum(frame.f_back.f_locals["kept"][0] for frame in frames))
print({frame.f_back.f_back.f_code.co_name for frame in frames}, len(set(map(id, frames))))
print(all(frame.f_back is frame.f_back for frame in frames))


def writes(value):
    sys._getframe().f_locals["value"] = value + 1
    return value


print(sum(writes(i) for i in range(3000)))


def recurse(n):
    if n == 0:
        return [frame_depth(), sys._getframe().f_back.f_locals["n"]]
    return recurse(n - 1)


def frame_depth():
    frame = sys._getframe(1)
    depth = 0
    while frame.f_code is recurse.__code__:
        depth += 1
        frame = frame.f_back
    return depth


print(sorted({tuple(recurse(n)) for n in (5, 20, 5, 60) for _ in range(300)}))


def generate(count):
    for i in range(count):
        frame = sys._getframe()
        yield frame.f_back.f_code.co_name, frame.f_locals["i"] == i


def first(count):
    return {next(generate(3)) for _ in range(count)}


def second(count):
    return set(generate(count))


print(first(1000), second(1000))


class Holder:
    def __init__(self, n):
        self.a, self.b, self.c = n, n + 1, n + 2


total = 0
for n in range(3000):
    holder = Holder(n)
    attributes = holder.__dict__
    attributes["d"] = 1
    holder.a += 1
    del holder.b
    total += attributes["a"] + holder.d + len(attributes)
    assert holder.__dict__ is attributes and not hasattr(holder, "b")
print(total, list(attributes))
