# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Stand-in for distutils: builds an HPy extension with the C compiler, as HPy's build_ext would for the universal ABI."""

from distutils import errors, log  # noqa: F401
