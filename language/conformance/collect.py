# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Runs the tests of one module of CPython's test package and writes what became of each, a line at a time.

    collect.py MODULE RESULTS [SKIP]

RESULTS gets lines of three fields, separated by tabs: the outcome, the test's id, and why (as ascii()). A test that
begins has the outcome "start", so that the last line names the culprit when the process hangs or dies. SKIP is a file
of ids that are not run. Runs on the reference interpreter and on protoPython alike, and needs little of either.
"""

import importlib
import sys
import unittest


class Recorder(unittest.TestResult):
    """Writes each outcome when it is known; a test whose subtests fail has failed."""

    def __init__(self, stream):
        super().__init__()
        self.stream = stream
        self.outcome = None

    def write(self, outcome, test, why=""):
        self.stream.write(f"{outcome}\t{test.id()}\t{ascii(why)}\n")
        self.stream.flush()

    def startTest(self, test):
        super().startTest(test)
        self.outcome = None
        self.write("start", test)

    def stopTest(self, test):
        super().stopTest(test)
        if self.outcome is not None:
            self.write(self.outcome[0], test, self.outcome[1])

    def set(self, test, outcome, why=""):
        if not self.started(test):
            self.write(outcome, test, why)  # a fixture of a class or a module
        elif self.outcome is None or self.outcome[0] in ("pass", "skip"):
            self.outcome = outcome, why

    @staticmethod
    def started(test):
        return not type(test).__name__ == "_ErrorHolder"

    def addSuccess(self, test):
        if self.outcome is None:
            self.outcome = "pass", ""

    def addFailure(self, test, error):
        self.set(test, "fail", reason(error))

    def addError(self, test, error):
        self.set(test, "error", reason(error))

    def addSkip(self, test, why):
        if self.outcome is None:
            self.set(test, "skip", why)

    def addSubTest(self, test, subtest, error):
        if error is not None:
            self.set(test, "fail", reason(error))

    def addExpectedFailure(self, test, error):
        self.set(test, "pass")

    def addUnexpectedSuccess(self, test):
        self.set(test, "fail", "unexpected success")


def reason(error):
    kind, value, _ = error
    try:
        lines = [line for line in str(value).splitlines() if line.strip()]
    except Exception as broken:
        lines = [f"<str() raises {type(broken).__name__}>"]
    if kind.__name__ == "DocTestFailure" or lines and lines[0].startswith("Failed doctest test"):
        lines = lines[-1:]
    return f"{kind.__name__}: {lines[0].strip() if lines else ''}"[:160]


def tests(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from tests(test)
        else:
            yield test


def main(module, results, skip=None):
    from test import support
    support.use_resources = {}  # as regrtest without -u: nothing that needs a network, a screen or much time
    skipped = set()
    if skip:
        with open(skip, encoding="utf-8") as lines:
            skipped.update(lines.read().splitlines())
    suite = unittest.defaultTestLoader.loadTestsFromModule(importlib.import_module("test." + module))
    if skipped:
        for test in tests(suite):
            if test.id() in skipped:
                drop(suite, test)
    with open(results, "w", encoding="utf-8") as stream:
        suite.run(Recorder(stream))
        stream.write("end\t\t''\n")


def drop(suite, test):
    for index, member in enumerate(suite._tests):
        if member is test:
            del suite._tests[index]
            return True
        if isinstance(member, unittest.TestSuite) and drop(member, test):
            return True
    return False


if __name__ == "__main__":
    main(*sys.argv[1:])
