# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""What abitag asks for."""

from sysconfig import get_config_var, get_config_vars  # noqa: F401
