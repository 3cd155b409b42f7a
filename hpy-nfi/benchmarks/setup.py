# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors

from setuptools import Extension, setup

setup(
    name="hpybench",
    version="0.1.0",
    packages=[],
    package_dir={"": "."},
    hpy_ext_modules=[Extension("hpybench", sources=["src/hpybench.c"])],
    ext_modules=[Extension("capibench", sources=["src/capibench.c"])],
)
