# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Runs HPy's own test suite, unmodified, on the interpreter that runs this file.

    HPY_SOURCE=hpy-0.9.0 protopython run.py [--abi universal,debug,trace] [--list] [-v] [--junit FILE] [--used FILE]
        [SELECTION...]

HPY_SOURCE is the unpacked source distribution of HPy. A SELECTION is part of a test's id, such as
"test_hpylong.py::TestLong" or "[debug]". Every test is an item of each ABI it asks for; items of ABIs that need CPython
("cpython", "hybrid") are left out. Ends with one line of counts; the exit code is 1 if an item fails that
exceptions.txt does not name. With --used, extensions of universal mode are loaded in trace mode, and FILE tells what
each item used of the interface: `item<tab>name...`. As long as pytest does not run here, standins/ takes its place.
"""

import argparse
import contextlib
import importlib
import inspect
import os
import pathlib
import re
import sys
import tempfile
import time
import traceback
import types

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = pathlib.Path(os.environ.get("HPY_SOURCE", "")).resolve()
OPTIONS = {"--dump-dir": None}
FOREIGN_ABIS = ("cpython", "hybrid", "hybrid+debug", "hybrid+trace")


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
    import pytest
    pytest.main = run_selected
    from test.support import HPyTest
    # 0.9.0 has two definitions of this name: the second, meant to tell of vectorcall, hides the first.
    HPyTest.supports_refcounts = lambda self: sys.implementation.name == "cpython"


def run_selected(arguments):
    """pytest.main() for the tests of pytest within the suite: `--dump-dir=DIRECTORY` and one `FILE::CLASS::NAME`."""
    import pytest
    dump, selected = arguments
    path, *names = selected.split("::")
    before = dict(OPTIONS)
    OPTIONS["--dump-dir"] = dump.partition("=")[2]
    try:
        wanted = "::".join([str(pathlib.Path(path).relative_to(SOURCE / "test")), *names]) + "[universal]"
        (item,) = [item for item in items(["universal"]) if item.id == wanted]
        item.run()
    except pytest.Skipped:
        return 0  # the fixture that dumps skips what follows
    finally:
        OPTIONS.update(before)
    return 0


class Request:
    """What a fixture may ask of the test that uses it."""

    def __init__(self, item, param=None):
        self.param = param
        self.module, self.cls, self.function = item.module, item.cls, item.function
        self.config = self

    def getoption(self, name):
        return OPTIONS.get(name, False)


class Item:
    def __init__(self, module, cls, function, abi):
        self.module, self.cls, self.function, self.abi = module, cls, function, abi
        parts = [str(pathlib.Path(module.__file__).relative_to(SOURCE / "test")), cls and cls.__name__, function.__name__]
        self.id = "::".join(filter(None, parts)) + (f"[{abi}]" if abi else "")

    def marks(self):
        for owner in (self.cls, self.function):
            yield from getattr(owner, "standin_marks", ())

    def run(self):
        """Sets up, calls and tears down, last fixture first."""
        import pytest
        for mark in self.marks():
            if mark.name == "skipif" and mark.arguments[0]:
                raise pytest.Skipped(mark.options.get("reason", ""))
        with contextlib.ExitStack() as stack:
            scope = Scope(self, stack)
            for mark in self.marks():
                if mark.name == "usefixtures":
                    for name in mark.arguments:
                        scope.value(name)
            arguments = [scope.value(name) for name in list(inspect.signature(self.function).parameters)[scope.skip:]]
            self.function(*([scope.instance] if self.cls else []), *arguments)


class Scope:
    """The fixtures of one run of an item, made when asked for."""

    def __init__(self, item, stack):
        self.item, self.stack, self.values = item, stack, {}
        self.instance = item.cls() if item.cls else None
        self.skip = 1 if item.cls else 0

    def value(self, name):
        if name not in self.values:
            self.values[name] = self.make(name)
        return self.values[name]

    def make(self, name):
        built_in = getattr(self, "make_" + name, None)
        if built_in:
            return built_in()
        fixture = find_fixture(self.item.module, self.item.cls, name)
        if fixture is None:
            raise LookupError(f"no fixture {name}")
        names = list(inspect.signature(fixture.function).parameters)
        arguments = [self.instance] if fixture.in_class else []
        for argument in names[len(arguments):]:
            param = self.item.abi if fixture.params else None
            arguments.append(Request(self.item, param) if argument == "request" else self.value(argument))
        result = fixture.function(*arguments)
        if inspect.isgenerator(result):
            value = next(result)
            self.stack.callback(lambda: next(result, None))
            return value
        return result

    def make_tmpdir(self):
        import pytest
        return pytest.Path(self.stack.enter_context(tempfile.TemporaryDirectory()))

    def make_capfd(self):
        import pytest
        return self.stack.enter_context(contextlib.closing(pytest.Capture()))


def find_fixture(module, cls, name):
    import pytest
    conftests = [sys.modules.get(f"{module.__package__}.conftest"), importlib.import_module("test.conftest")]
    for owner in [cls, module, *conftests]:
        found = owner and getattr(owner, name, None)
        if isinstance(found, pytest.Fixture):
            return found
    return None


def items(abis):
    import pytest
    for path in sorted(pathlib.Path(directory, file) for directory, _, files in os.walk(SOURCE / "test")
                       for file in files if file.startswith("test_") and file.endswith(".py")):
        name = ".".join(path.relative_to(SOURCE).with_suffix("").parts)
        with contextlib.suppress(ModuleNotFoundError):
            importlib.import_module(name.rpartition(".")[0] + ".conftest")
        try:
            module = importlib.import_module(name)
        except ModuleNotFoundError as missing:
            if missing.name not in ("py", "venv"):
                raise
            print(f"left out {name}: it builds with pip and setuptools in virtual environments")
            continue
        for owner, function in functions(module):
            fixture = find_fixture(module, owner, "hpy_abi")
            for abi in fixture.params if fixture and fixture.params else [None]:
                if abi not in FOREIGN_ABIS and (abi is None or abi in abis):
                    yield Item(module, owner, function, abi)


def functions(module):
    for name, member in list(vars(module).items()):
        if isinstance(member, type) and name.startswith("Test"):
            for attribute in dir(member):
                if attribute.startswith("test"):
                    yield member, getattr(member, attribute)
        elif name.startswith("test") and inspect.isfunction(member):
            yield None, member


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
        print(item.id, *sorted(self.names), sep="\t", file=self.file, flush=True)
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
    counts, unexpected, known = {"passed": 0, "failed": 0, "skipped": 0}, [], exceptions()
    start = time.time()
    results = []
    usage = Usage(arguments.used) if arguments.used else None
    for item in items(arguments.abi.split(",")):
        if arguments.selection and not any(part in item.id for part in arguments.selection):
            continue
        if arguments.list:
            print(item.id)
            continue
        try:
            item.run()
            outcome, why = "passed", ""
        except pytest.Skipped as reason:
            outcome, why = "skipped", str(reason)
        except Exception as error:
            outcome, why = "failed", f"{type(error).__name__}: {str(error)[:200]}"
            if arguments.verbose:
                traceback.print_exc()
            if item.id not in known:
                unexpected.append(item.id)
        counts[outcome] += 1
        results.append((item.id, outcome, why))
        if usage and outcome == "passed":
            usage.end(item)
        if arguments.verbose or outcome == "failed":
            print(outcome, item.id, why, flush=True)
    if arguments.junit:
        write_junit(arguments.junit, results, time.time() - start)
    print(", ".join(f"{count} {outcome}" for outcome, count in counts.items()),
          f"in {time.time() - start:.0f} s; {len(unexpected)} not in exceptions.txt")
    return 1 if unexpected else 0


if __name__ == "__main__":
    sys.exit(main())
