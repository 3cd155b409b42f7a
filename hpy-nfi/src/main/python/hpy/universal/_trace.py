# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""The counters of trace mode."""

from _hpy_trace import get_call_counts, get_durations, get_frequency, set_functions

_UNCHANGED = object()
_functions = [None, None]


def set_trace_functions(on_enter=_UNCHANGED, on_exit=_UNCHANGED):
    """Sets what is called with a context function's name when it begins and ends; None for nothing."""
    for index, function in enumerate((on_enter, on_exit)):
        if function is _UNCHANGED:
            continue
        if function is not None and not callable(function):
            raise TypeError("Expected a callable object or None")
        _functions[index] = function
    set_functions(*_functions)
