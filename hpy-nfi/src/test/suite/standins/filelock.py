# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Stand-in for the filelock package: one process runs the tests, so the lock is always free."""


class FileLock:
    def __init__(self, path):
        self.path = path

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False
