# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""What the ahead-of-time cache learns from: the constructs that an ordinary first second of a program uses, and, as
assemble.sh goes on at the prompt, those of the first lines that are typed there."""


class Shape:
    def __init__(self, name, sides):
        self.name = name
        self.sides = sides

    def __repr__(self):
        return f"{self.name}({self.sides!r})"

    def area(self):
        return sum(a * b for a, b in self.sides)


def total(shapes, *, scale=1.0, **options):
    result = 0
    for shape in shapes:
        try:
            result += shape.area() * scale
        except TypeError as error:
            print(error)
    return result


shapes = [Shape("square", [(2, 2)]), Shape("stairs", [(i, i + 1) for i in range(10)])]
print(shapes, total(shapes), total(shapes, scale=2))
names = {shape.name: len(shape.sides) for shape in shapes}
print(sorted(names.items()), "-".join(names), names.get("circle"), 10**20 % 7, {1, 2} & {2})

# Much of a program's start is the start of what it imports; what cannot be imported costs the cache little.
for name in ("argparse", "asyncio", "collections", "contextlib", "copy", "dataclasses", "datetime", "enum", "functools",
             "glob", "inspect", "itertools", "json", "logging", "math", "operator", "os", "pathlib", "random", "re",
             "shutil", "string", "struct", "subprocess", "tempfile", "textwrap", "threading", "time", "traceback",
             "typing", "unittest"):
    try:
        __import__(name)
    except Exception as error:
        print(f"{name} is not in the training: {error!r}")

# A program's first file links the C library.
import os

with open(__file__, encoding="utf-8") as file:
    print(len(file.read()) > 0)
for descriptor in os.pipe():
    os.close(descriptor)

# What programs import these modules for.
import argparse, asyncio, dataclasses, datetime, json, logging, pathlib, re, subprocess, tempfile, time, traceback, unittest


@dataclasses.dataclass
class Order:
    name: str
    count: int = 1


class OrderTest(unittest.TestCase):
    def test_count(self):
        self.assertEqual(Order("chair").count, 1)


async def wait(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def wait_for_all():
    async with asyncio.timeout(10):
        return await asyncio.gather(wait(0), wait(0.001))


parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("files", nargs="*")
parser.add_argument("--count", type=int, default=1)
print(parser.parse_args(["--count", "2", "a"]), parser.format_help())
print(json.loads(json.dumps({"order": dataclasses.asdict(Order("table")), "sums": [1, 2.5, None, True]}, indent=2)))
print(re.sub(r"(\w+)-(\d+)", r"\2 \1", "chair-12, table-3"), re.findall("[a-z]+", "a b"), re.split(r"\s*,\s*", "a , b"))
print(datetime.datetime(2026, 1, 31, 12) + datetime.timedelta(days=1), time.strftime("%Y", time.gmtime(0)), time.time() > 0)
print(f"{3.14159:.2f} {1234567:,} {'text':>8} {0.1 + 0.2}", "%s and %5.1f" % ("percent", 2.0), "{:x}".format(255))
logging.basicConfig(level=logging.INFO)
logging.getLogger("training").info("%s of %d", "one", 2)
print(asyncio.run(wait_for_all()))
with tempfile.TemporaryDirectory() as directory:
    path = pathlib.Path(directory) / "text.txt"
    path.write_text("one\ntwo\n")
    print([line.strip() for line in path.open()], path.exists(), (path / "none").is_dir(), os.listdir(directory))
print(subprocess.run(["echo", "output"], capture_output=True, text=True).stdout)
try:
    {}["missing"]
except KeyError:
    traceback.print_exc()
unittest.main(argv=["train"], exit=False)
trained = True
