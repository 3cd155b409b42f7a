#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Runs modules of CPython's own test package on protoPython and compares, test by test, with CPython.

    run.py [--update | --always] [--jobs N] [--stall SECONDS] [--limit SECONDS] [--python COMMAND] [--reference COMMAND] [MODULE...]

Each module runs in its own process, in an empty directory. A test that neither ends nor starts another one for
--stall seconds, or with which the process dies, is recorded as such, and a new process goes on behind it. Outcomes go
to language/target/conformance/results.json, what the processes printed to logs/ beside it.

Exit code 1: a test that CPython passes does not pass here and is not listed in known-failures.txt. --update writes
that list anew (old reasons stay) and docs/coverage.md.
"""

import argparse
import collections
import concurrent.futures
import functools
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TARGET = HERE.parent / "target" / "conformance"
LIBRARY = HERE.parent / "target" / "cpython" / "lib" / "python3.14"
KNOWN = HERE / "known-failures.txt"
PAGE = ROOT / "docs" / "coverage.md"
# Tests that say themselves that they are about CPython, not about Python.
FOREIGN = re.compile(r"implementation detail|CPython|_testcapi|_testinternalcapi|_testlimitedcapi|_testmultiphase|"
                     r"'_interp\w+'|xxsubtype")
# Tests that compare CPython's own instructions, which do not exist here; only those of them that fail are left out.
BYTECODE = HERE / "bytecode-tests.txt"


class Interpreter:
    def __init__(self, name, command, stall, limit):
        self.name = name
        self.command = command
        self.stall = stall
        self.limit = limit

    def run(self, module):
        """Outcome and reason of each test of the module, by id without the leading "test."."""
        outcomes, problem, rounds = {}, None, 0
        scratch = pathlib.Path(tempfile.mkdtemp(prefix=f"{module}-"))
        log = TARGET / "logs" / f"{self.name}-{module}.log"
        start = time.time()
        try:
            while rounds < 20 and time.time() - start < self.limit:
                rounds += 1
                results, skip = scratch / "results", scratch / "skip"
                skip.write_text("".join(f"test.{key}\n" for key in outcomes), encoding="utf-8")
                results.write_text("")
                end = self.process(module, results, skip, log, scratch, start + self.limit)
                finished, running = read(results, outcomes)
                if finished:
                    problem = None
                    break
                problem = f"{end} in {running or 'no test'}"
                if running is None:
                    break
                outcomes[running] = ("crash" if end.startswith(("exit", "signal")) else "hang", end)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
        return {"outcomes": outcomes, "problem": problem, "seconds": round(time.time() - start, 1)}

    def process(self, module, results, skip, log, scratch, deadline):
        work = scratch / "work"
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()
        environment = {**os.environ, "PYTHONPATH": str(TARGET / "path"), "TMPDIR": str(work), "PYTHONHASHSEED": "0"}
        with open(log, "a", encoding="utf-8") as output:
            process = subprocess.Popen(
                [*self.command, str(HERE / "collect.py"), module, str(results), str(skip)],
                cwd=work, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=environment,
                start_new_session=True)
            size, changed = 0, time.time()
            while True:
                try:
                    code = process.wait(0.2)
                    return f"exit code {code}" if code >= 0 else f"signal {-code}"
                except subprocess.TimeoutExpired:
                    pass
                now = results.stat().st_size
                if now != size:
                    size, changed = now, time.time()
                if time.time() > deadline:
                    os.killpg(process.pid, 9)
                    process.wait()
                    return "time limit"
                if time.time() - changed > self.stall:
                    os.killpg(process.pid, 9)
                    process.wait()
                    return "stalled"


def read(results, outcomes):
    """Adds what a process wrote; whether it came to its end, and the test it was in."""
    running = None
    for line in results.read_text(encoding="utf-8", errors="replace").splitlines():
        outcome, name, why = (line.split("\t") + ["", ""])[:3]
        if outcome == "end":
            return True, None
        name = name.removeprefix("test.")
        if outcome == "start":
            running = name
        else:
            running = None if running == name else running
            old = outcomes.get(name)
            if old is None or old[0] == "pass":  # an id may occur twice: all of them count
                outcomes[name] = (outcome, why.strip("'\""))
    return False, running


def known_failures():
    """Test ids with their reasons, from a file of sections: [reason], then ids."""
    reasons, reason = {}, None
    if KNOWN.exists():
        for line in KNOWN.read_text(encoding="utf-8").splitlines():
            if line.startswith("[") and line.endswith("]"):
                reason = line[1:-1]
            elif line.strip() and not line.startswith("#"):
                reasons[line.strip()] = reason
    return reasons


@functools.cache
def bytecode_tests():
    return {line for line in BYTECODE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")}


def write_known(reasons):
    sections = collections.defaultdict(list)
    for name, reason in reasons.items():
        sections[reason].append(name)
    with open(KNOWN, "w", encoding="utf-8") as out:
        out.write("# Tests that CPython passes and protoPython does not, under the reason in brackets. run.py --update\n"
                  "# writes this file: it takes off what passes now, and gives what is new the text of its failure\n"
                  "# as its reason. A test that is not listed here and does not pass is a failure of run.py.\n")
        for reason, names in sorted(sections.items(), key=lambda item: (-len(item[1]), item[0])):
            out.write(f"\n[{reason}]\n" + "".join(f"{name}\n" for name in sorted(names)))


class Comparison:
    """What one module gives on both interpreters."""

    def __init__(self, module, theirs, ours):
        self.module = module
        self.theirs = theirs
        self.ours = ours
        passing = [name for name, outcome in theirs["outcomes"].items() if outcome[0] == "pass"]
        self.foreign, self.passed, self.failed = [], [], {}
        for name in passing:
            outcome, why = ours["outcomes"].get(name, ("missing", ours["problem"] or "was not found"))
            if outcome == "pass":
                self.passed.append(name)
            elif outcome == "skip" and FOREIGN.search(why) or name in bytecode_tests():
                self.foreign.append(name)
            else:
                self.failed[name] = why if outcome in ("fail", "error") else f"{outcome}: {why}"
        self.applicable = len(passing) - len(self.foreign)

    def merged(self, other):
        """Both runs of ours as one: passed is what passed in either."""
        for name in [name for name in self.failed if name in other.passed]:
            del self.failed[name]
            self.passed.append(name)
        return self

    @property
    def share(self):
        return len(self.passed) / self.applicable if self.applicable else 1.0


def write_page(comparisons):
    passed = sum(len(item.passed) for item in comparisons)
    applicable = sum(item.applicable for item in comparisons)
    reasons = collections.Counter()
    with open(PAGE, "w", encoding="utf-8") as out:
        out.write(f"""# What of CPython's own tests passes

Written by `language/conformance/run.py --update`: the modules of CPython 3.14's `Lib/test` for the language itself, each
test method run on CPython and on protoPython. *Apply*: those that CPython passes, without those that skip themselves
elsewhere because they test CPython's implementation or its C API, and without those that compare CPython's own
instructions (`bytecode-tests.txt`). What does not pass is listed with reasons in
`language/conformance/known-failures.txt`; run.py fails when a test that is not listed there does not pass.

**{passed} of {applicable} pass: {100 * passed / applicable:.1f} %.**

| module | CPython passes | apply | pass | % | hang or crash |
|---|---:|---:|---:|---:|---|
""")
        for item in comparisons:
            ended = [name for name, (outcome, _) in item.ours["outcomes"].items() if outcome in ("hang", "crash")]
            notes = ", ".join(name.removeprefix(item.module + ".") for name in ended) or item.ours["problem"] or ""
            out.write(f"| {item.module} | {item.applicable + len(item.foreign)} | {item.applicable} | {len(item.passed)} "
                      f"| {100 * item.share:.0f} | {notes} |\n")


def main():
    lines = [line.split() for line in (HERE / "modules.txt").read_text().splitlines() if line and not line.startswith("#")]
    every = [line[0] for line in lines]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="default: those of modules.txt")
    parser.add_argument("--update", action="store_true", help="write known-failures.txt and docs/coverage.md")
    parser.add_argument("--always", action="store_true", help="only the modules that modules.txt marks so")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="processes at a time (default: %(default)s)")
    parser.add_argument("--stall", type=float, default=90, help="seconds without news (default: %(default)s)")
    parser.add_argument("--limit", type=float, default=600, help="seconds for a module (default: %(default)s)")
    parser.add_argument("--python", default=str(ROOT / "launcher/bin/protopython"), help="default: %(default)s")
    parser.add_argument("--reference", default=str(HERE.parent / "src/test/scripts/reference-python"),
                        help="CPython of the reference version (default: %(default)s, there after a build)")
    arguments = parser.parse_args()
    if arguments.update and (arguments.modules or arguments.always):
        parser.error("--update needs a run of all modules")
    if arguments.always:
        every = [line[0] for line in lines if "always" in line]
    if not (LIBRARY / "test").is_dir():
        parser.error(f"no test package in {LIBRARY}: build first")

    (TARGET / "path").mkdir(parents=True, exist_ok=True)
    shutil.rmtree(TARGET / "logs", ignore_errors=True)
    (TARGET / "logs").mkdir()
    link = TARGET / "path" / "test"
    if not link.exists():
        link.symlink_to(LIBRARY / "test")
    reference = Interpreter("cpython", shlex.split(arguments.reference), 600, 600)
    product = Interpreter("protopython", shlex.split(arguments.python), arguments.stall, arguments.limit)
    known = known_failures()
    comparisons, unexpected, mended = [], {}, []
    print(f"{'module':28}{'CPython':>9}{'apply':>7}{'pass':>7}{'%':>7}{'new':>6}{'seconds':>9}")
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        runs = [(module, pool.submit(reference.run, module), pool.submit(product.run, module))
                for module in arguments.modules or every]
        for module, theirs, ours in runs:
            item = Comparison(module, theirs.result(), ours.result())
            if not arguments.update and any(name not in known for name in item.failed):
                # a busy machine makes a test time out: what fails twice, fails
                item = item.merged(Comparison(module, theirs.result(), product.run(module)))
            comparisons.append(item)
            new = {name: why for name, why in item.failed.items() if name not in known}
            unexpected.update(new)
            mended += [name for name in item.passed if name in known]
            print(f"{module:28}{item.applicable + len(item.foreign):9}{item.applicable:7}{len(item.passed):7}"
                  f"{100 * item.share:7.1f}{len(new):6}{item.ours['seconds']:9.0f}"
                  f"  {item.theirs['problem'] or item.ours['problem'] or ''}", flush=True)

    passed, applicable = (sum(counts) for counts in zip(*((len(i.passed), i.applicable) for i in comparisons)))
    print(f"{'all':28}{'':9}{applicable:7}{passed:7}{100 * passed / max(applicable, 1):7.1f}{len(unexpected):6}")
    (TARGET / "results.json").write_text(json.dumps(
        {item.module: {"cpython": item.theirs, "protopython": item.ours} for item in comparisons}, indent=1))
    if arguments.update:
        write_known({name: known.get(name, why) for item in comparisons for name, why in item.failed.items()})
        write_page(comparisons)
        return 0
    for name in mended:
        print("passes now, take it off known-failures.txt:", name)
    for name, why in unexpected.items():
        print(f"FAILED {name}: {why}")
    return 1 if unexpected else 0


if __name__ == "__main__":
    sys.exit(main())
