# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""The one error the tests name."""


class CompileError(Exception):
    """The C compiler refused the source."""
