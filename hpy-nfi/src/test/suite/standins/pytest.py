# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""The part of pytest's interface that HPy's own tests use, for as long as pytest itself is not run here.

Fixtures (function, class and module level, with parameters, as generators), `usefixtures`, `skipif`, `raises`, `skip`
and `fail`; and the fixtures tmpdir, capfd, request and monkeypatch-free friends that the tests name.
"""

import inspect
import os
import pathlib
import re
import sys
import tempfile


class Skipped(BaseException):
    """A test that does not apply."""


class Failed(AssertionError):
    """What pytest.fail and pytest.raises raise."""


def skip(reason=""):
    raise Skipped(reason)


def fail(reason=""):
    raise Failed(reason)


def hookimpl(*arguments, **options):
    return lambda function: function


class Mark:
    def __init__(self, name, arguments=(), options=None):
        self.name, self.arguments, self.options = name, arguments, options or {}

    def __call__(self, *arguments, **options):
        if len(arguments) == 1 and not options and callable(arguments[0]) and self.name != "skipif":
            return self.apply(arguments[0])
        return Mark(self.name, arguments, options).apply

    def apply(self, target):
        target.standin_marks = [*getattr(target, "standin_marks", ()), self]
        return target


class Marks:
    def __getattr__(self, name):
        return Mark(name)


mark = Marks()


class Fixture:
    """A fixture as declared; `get` on a class binds nothing, the runner passes the instance."""

    def __init__(self, function, params=None, scope="function"):
        self.function, self.params, self.scope = function, params, scope
        self.__name__ = function.__name__
        self.in_class = next(iter(inspect.signature(function).parameters), "") == "self"


def fixture(function=None, *, params=None, scope="function", **_):
    if function is not None:
        return Fixture(function)
    return lambda function: Fixture(function, params, scope)


class raises:
    def __init__(self, expected, match=None):
        self.expected, self.match, self.value, self.type = expected, match, None, None

    def __repr__(self):
        return f"<ExceptionInfo {self.value!r}>"

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is None:
            raise Failed(f"did not raise {self.expected}")
        if not issubclass(kind, self.expected):
            return False
        self.type, self.value = kind, value
        if self.match is not None and not re.search(self.match, str(value)):
            raise Failed(f"{str(value)!r} does not match {self.match!r}")
        return True


class Path(type(pathlib.Path())):
    """py.path.local, as far as it is used."""

    def join(self, *parts):
        return self.joinpath(*parts)

    def write(self, text, mode="w"):
        self.write_text(text, encoding="utf-8")

    def read(self):
        return self.read_text(encoding="utf-8")

    def ensure(self, *parts, dir=False):
        path = self.joinpath(*parts)
        (path if dir else path.parent).mkdir(parents=True, exist_ok=True)
        if not dir:
            path.touch()
        return path


class Capture:
    """capfd: what is written to file descriptors 1 and 2 while the test runs."""

    def __init__(self):
        self.files = [tempfile.TemporaryFile() for _ in range(2)]
        self.saved = [os.dup(1), os.dup(2)]
        sys.stdout.flush()
        sys.stderr.flush()
        for number, file in enumerate(self.files, 1):
            os.dup2(file.fileno(), number)

    def readouterr(self):
        sys.stdout.flush()
        sys.stderr.flush()
        texts = []
        for file in self.files:
            file.seek(0)
            texts.append(file.read().decode("utf-8", "replace"))
            file.seek(0)
            file.truncate()
        return CaptureResult(*texts)

    def close(self):
        sys.stdout.flush()
        sys.stderr.flush()
        for number, saved in enumerate(self.saved, 1):
            os.dup2(saved, number)
            os.close(saved)
        for file in self.files:
            file.close()


class CaptureResult(tuple):
    def __new__(cls, out, err):
        return super().__new__(cls, (out, err))

    out = property(lambda self: self[0])
    err = property(lambda self: self[1])


def main(arguments):
    """Runs the tests that the arguments select; run.py puts its own function here."""
    raise NotImplementedError("this is a stand-in for pytest; use run.py")
