# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Finds mistakes of extensions in the use of handles. Set HPY=debug, or load with hpy.universal.MODE_DEBUG."""

import _hpy_debug
from hpy.universal import _debug

from .leakdetector import HPyDebugError, HPyLeakError, LeakDetector


def set_handle_stack_trace_limit(limit):
    """Notes up to so many frames where each handle is opened and closed."""
    if limit < 0:
        raise ValueError("the limit must not be negative")
    _debug.set_handle_stack_trace_limit(limit)


def disable_handle_stack_traces():
    """Notes no frames any more."""
    _debug.set_handle_stack_trace_limit(0)


def raise_on_misuse(enable=True):
    """Makes the use of a closed handle or builder a RuntimeError instead of the end of the process."""
    _hpy_debug.set_raises(enable)
