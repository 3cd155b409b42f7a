# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Counts and times the calls that extensions make. Set HPY=trace, or load with hpy.universal.MODE_TRACE."""

from hpy.universal._trace import get_call_counts, get_durations, get_frequency, set_trace_functions
