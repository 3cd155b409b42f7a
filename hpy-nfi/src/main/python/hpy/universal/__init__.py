# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Loads extensions of the universal ABI in a chosen mode. An import statement needs none of this."""

from _hpy_universal import MODE_DEBUG, MODE_TRACE, MODE_UNIVERSAL, _load_bootstrap, get_version, load

from . import _debug, _trace
