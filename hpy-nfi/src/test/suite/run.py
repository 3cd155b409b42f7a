# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Runs HPy's own test suite, unmodified, with pytest, on the interpreter that runs this file.

    HPY_SOURCE=hpy-0.9.0 PYTHONPATH=where-pytest-is protopython run.py [--abi universal,debug,trace] [--list] [-v]
        [--junit FILE] [--used FILE] [SELECTION...]

HPY_SOURCE is the unpacked source distribution of HPy. A SELECTION is part of a test's id, such as
"test_hpylong.py::TestLong" or "[debug]". Every test is an item of each ABI it asks for; items of ABIs that need CPython
("cpython", "hybrid") are left out, and so are the tests of distutils, which build with pip and setuptools in virtual
environments. Ends with one line of counts; the exit code is 1 if an item fails that exceptions.txt does not name. With
--used, extensions of universal mode are loaded in trace mode, and FILE tells what each item used of the interface:
`item<tab>name...`. In place of setuptools, which compiles the extensions, and of filelock, there is standins/.
"""

import argparse
import os
import pathlib
import re
import sys
import time
import types

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = pathlib.Path(os.environ.get("HPY_SOURCE", "")).resolve()
FOREIGN_ABIS = ("cpython", "hybrid", "hybrid+debug", "hybrid+trace")
LEFT_OUT = SOURCE / "test" / "hpy_devel" / "test_distutils.py"


def prepare():
    """Makes the suite's `test` and the stand-ins importable, ahead of whatever has these names here."""
    sys.path[:0] = [str(SOURCE), str(HERE / "standins")]
    for name in [name for name in sys.modules if name == "test" or name.startswith("test.")]:
        del sys.modules[name]
    package = types.ModuleType("test")  # its own directory only
    package.__path__ = [str(SOURCE / "test")]
    sys.modules["test"] = package
    import hpy
    import hpy_devel
    hpy_devel.__path__ = [str(SOURCE / "hpy" / "devel")]
    sys.modules["hpy.devel"] = hpy.devel = hpy_devel
    from test.support import HPyTest
    # 0.9.0 has two definitions of this name: the second, meant to tell of vectorcall, hides the first.
    HPyTest.supports_refcounts = lambda self: sys.implementation.name == "cpython"


class Results:
    """A plugin of pytest that chooses the items and notes what becomes of them: id, outcome, why."""

    def __init__(self, abis, selection, only_list, usage):
        self.abis, self.selection, self.only_list, self.usage = abis, selection, only_list, usage
        self.results = []

    def pytest_collection_modifyitems(self, items):
        items[:] = filter(self.is_wanted, items)
        if self.only_list:
            for item in items:
                print(item.nodeid)
            items.clear()

    def is_wanted(self, item):
        abi = item.callspec.params.get("hpy_abi") if hasattr(item, "callspec") else None
        return (abi is None or abi not in FOREIGN_ABIS and abi in self.abis) and (
            not self.selection or any(part in item.nodeid for part in self.selection))

    def pytest_runtest_logreport(self, report):
        if report.when != "call" and report.passed:
            return
        if report.when == "teardown" and report.failed and self.results[-1][0] == report.nodeid:
            self.results.pop()
        if report.skipped:
            why = str(report.longrepr[2])
        else:
            why = report.longrepr.reprcrash.message[:200] if report.failed and hasattr(report.longrepr, "reprcrash") else ""
        self.results.append((report.nodeid, report.outcome, why))
        if self.usage and report.passed:
            self.usage.end(report.nodeid)


class Usage:
    """What the items use: functions of the context as trace mode counts them, the rest as their sources name it."""

    NAMES = re.compile(r"\b(?:h_[A-Za-z]+|HPy_(?:bf|mp|nb|sq|tp|mod)_[a-z_]+|HPyMember_[A-Z_]+|_?HPy\w+(?=\())\b")
    MACRO = re.compile(r"#define (\w+)\(NAME\)(?:.*\\\n)*?.*\b(HPy_\w+_)##NAME\b")

    def __init__(self, path):
        import distutils.core
        import hpy.trace
        import hpy.universal
        self.file = open(path, "w")
        self.counts, self.before, self.names = hpy.trace.get_call_counts, {}, set()
        load, compile = hpy.universal.load, distutils.core.Distribution.run_command

        def load_traced(*arguments, mode=hpy.universal.MODE_UNIVERSAL, **options):
            return load(*arguments, mode=mode or hpy.universal.MODE_TRACE, **options)

        def note(distribution, command):
            for source in distribution.hpy_ext_modules[0].sources:
                text = pathlib.Path(source).read_text()
                self.names.update(self.NAMES.findall(text))
                for macro, prefix in self.MACRO.findall(text):
                    self.names.update(prefix + name for name in re.findall(rf"\b{macro}\((\w+)\)", text))
            compile(distribution, command)

        hpy.universal.load, distutils.core.Distribution.run_command = load_traced, note

    def end(self, item):
        now = self.counts()
        self.names.update(name for name, count in now.items() if count != self.before.get(name, 0))
        print(item, *sorted(self.names), sep="\t", file=self.file, flush=True)
        self.before, self.names = now, set()


def write_junit(path, results, seconds):
    import xml.sax.saxutils as sax
    failed = [result for result in results if result[1] == "failed" and result[0] not in exceptions()]
    skipped = [result for result in results if result[1] != "passed" and result not in failed]
    with open(path, "w") as file:
        print(f'<testsuite name="hpy-suite" tests="{len(results)}" failures="{len(failed)}" errors="0"'
              f' skipped="{len(skipped)}" time="{seconds:.0f}">', file=file)
        for result in results:
            name, outcome, why = result
            kind = "" if outcome == "passed" else "failure" if result in failed else "skipped"
            inner = f"<{kind} message={sax.quoteattr(why)}/>" if kind else ""
            print(f"<testcase classname={sax.quoteattr(name.partition('::')[0])} name={sax.quoteattr(name)}>{inner}"
                  "</testcase>", file=file)
        print("</testsuite>", file=file)


def exceptions():
    lines = (HERE / "exceptions.txt").read_text().splitlines()
    return {line.split(None, 1)[0] for line in lines if line.strip() and not line.startswith("#")}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("selection", nargs="*")
    parser.add_argument("--abi", default="universal,debug,trace")
    parser.add_argument("--list", action="store_true", help="print the items, run none")
    parser.add_argument("-v", "--verbose", action="store_true", help="print each item and its traceback")
    parser.add_argument("--junit", metavar="FILE", help="write the results there, as surefire does")
    parser.add_argument("--used", metavar="FILE", help="write what each item uses of the interface")
    arguments = parser.parse_args()
    if not (SOURCE / "test" / "support.py").exists():
        parser.error("HPY_SOURCE does not lead to HPy's source distribution")
    prepare()
    import pytest
    start = time.time()
    usage = Usage(arguments.used) if arguments.used else None
    results = Results(arguments.abi.split(","), arguments.selection, arguments.list, usage)
    options = ["-p", "no:cacheprovider", "--rootdir", str(SOURCE / "test"), f"--ignore={LEFT_OUT}",
               "--verbose" if arguments.verbose else "--quiet", str(SOURCE / "test")]
    exit_code = pytest.main(options, plugins=[results])
    if arguments.list or exit_code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        return 0 if arguments.list else int(exit_code)
    counts, known = {"passed": 0, "failed": 0, "skipped": 0}, exceptions()
    for _, outcome, _ in results.results:
        counts[outcome] += 1
    unexpected = [id for id, outcome, _ in results.results if outcome == "failed" and id not in known]
    if arguments.junit:
        write_junit(arguments.junit, results.results, time.time() - start)
    print(", ".join(f"{count} {outcome}" for outcome, count in counts.items()),
          f"in {time.time() - start:.0f} s; {len(unexpected)} not in exceptions.txt")
    return 1 if unexpected else 0


if __name__ == "__main__":
    sys.exit(main())
