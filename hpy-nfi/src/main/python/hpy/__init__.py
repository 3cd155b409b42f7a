# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""HPy, as far as it belongs to the interpreter. Other parts of the package, such as hpy.devel, may be installed."""

import os
import sys

for _directory in sys.path:
    _directory = os.path.join(_directory, "hpy")
    if _directory not in __path__ and os.path.isdir(_directory):
        __path__.append(_directory)
