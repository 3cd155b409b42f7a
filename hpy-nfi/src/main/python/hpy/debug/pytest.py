# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""A fixture for pytest: `from hpy.debug.pytest import hpy_debug`."""

import pytest

from .leakdetector import LeakDetector


@pytest.fixture
def hpy_debug():
    """Fails the test if extensions in debug mode leave handles open."""
    with LeakDetector() as detector:
        yield detector
