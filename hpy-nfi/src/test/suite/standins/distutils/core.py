# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Extension and Distribution as HPy's test support uses them: sources in, one `.hpy0.so` out."""

import os
import subprocess

from distutils.errors import CompileError


class Extension:
    def __init__(self, name, sources, include_dirs=None, extra_compile_args=(), extra_link_args=()):
        self.name, self.sources, self.include_dirs = name, sources, include_dirs or []
        self.extra_compile_args, self.extra_link_args = extra_compile_args, extra_link_args


class Distribution:
    devel = None  # set by fix_distribution

    def __init__(self):
        self.options = {}
        self.outputs = []

    def parse_config_files(self):
        pass

    def get_option_dict(self, command):
        return self.options.setdefault(command, {})

    def get_command_obj(self, command):
        return self

    def get_outputs(self):
        return self.outputs

    def run_command(self, command):
        (extension,) = self.hpy_ext_modules
        output = os.path.join(self.options["build_ext"]["build_lib"][1], extension.name + ".hpy0.so")
        devel = self.devel
        command = ["cc", "-shared", "-fPIC", "-DHPY", "-DHPY_ABI_UNIVERSAL", *extension.extra_compile_args,
                   *(f"-I{path}" for path in [*extension.include_dirs, devel.include, devel.forbid_python_h]),
                   "-o", output, *extension.sources, *extension.extra_link_args, *devel.helpers()]
        if subprocess.run(command).returncode:
            raise CompileError("command failed: " + " ".join(command))
        self.outputs = [output]
