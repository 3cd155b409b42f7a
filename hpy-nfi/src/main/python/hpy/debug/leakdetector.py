# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Handles that an extension forgets to close."""

from hpy.universal import _debug


class HPyDebugError(Exception):
    """An extension has broken a rule of HPy."""


class HPyLeakError(HPyDebugError):
    """Handles were opened and not closed."""

    def __init__(self, leaks):
        super().__init__()
        self.leaks = leaks

    def __str__(self):
        count = len(self.leaks)
        return "\n".join([f"{count} unclosed handle{'' if count == 1 else 's'}:", *(f"    {leak}" for leak in self.leaks)])


class LeakDetector:
    """Raises HPyLeakError if handles that were opened between start() and stop() are open at its end."""

    def __init__(self):
        self.generation = None

    def start(self):
        if self.generation is not None:
            raise ValueError("LeakDetector already started")
        self.generation = _debug.new_generation()

    def stop(self):
        if self.generation is None:
            raise ValueError("LeakDetector not started yet")
        leaks = _debug.get_open_handles(self.generation)
        self.generation = None
        if leaks:
            raise HPyLeakError(leaks)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, kind, value, traceback):
        self.stop()
