# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Stand-in for hpy.devel: the headers and helper sources of HPy's source distribution, and no setuptools.

The runner puts it into sys.modules as "hpy.devel", with __path__ leading to the real package, so that its other
modules are the real ones.
"""

import os
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(os.environ["HPY_SOURCE"]) / "hpy" / "devel"
HELPERS = ("argparse", "buildvalue", "format", "helpers", "structseq")


class HPyDevel:
    include = ROOT / "include"
    forbid_python_h = ROOT / "include" / "hpy" / "forbid_python_h"
    objects = None

    @classmethod
    def helpers(cls):
        """The helper sources, compiled once for the whole run."""
        if cls.objects is None:
            directory = pathlib.Path(tempfile.mkdtemp(prefix="hpy-helpers-"))
            for name in HELPERS:
                subprocess.run(["cc", "-c", "-O1", "-fPIC", "-DHPY", "-DHPY_ABI_UNIVERSAL", f"-I{cls.include}", "-o",
                                str(directory / f"{name}.o"), str(ROOT / "src" / "runtime" / f"{name}.c")], check=True)
            cls.objects = [str(directory / f"{name}.o") for name in HELPERS]
        return cls.objects

    def fix_distribution(self, distribution):
        distribution.devel = self
