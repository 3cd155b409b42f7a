# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Extension and Distribution as HPy's test support uses them: sources in, one `.hpy0.so` out.

With HPY_SUITE_CACHE=DIRECTORY, what is compiled once is kept there and taken when the same sources come again.
"""

import binascii
import os
import shutil
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
        cached = self.cached(extension)
        if cached and os.path.exists(cached):
            shutil.copy(cached, output)
        else:
            self.compile(extension, output)
            if cached:
                shutil.copy(output, f"{cached}.{os.getpid()}")
                os.rename(f"{cached}.{os.getpid()}", cached)
        self.outputs = [output]

    @staticmethod
    def cached(extension):
        """Where the cache has, or will have, this extension; None without a cache."""
        if "HPY_SUITE_CACHE" not in os.environ:
            return None
        content = repr(extension.extra_compile_args).encode()
        for source in extension.sources:
            with open(source, "rb") as file:
                content += file.read()
        key = f"{binascii.crc32(content):08x}{binascii.crc32(content[::-1]):08x}-{len(content)}"
        return os.path.join(os.environ["HPY_SUITE_CACHE"], f"{extension.name}-{key}.hpy0.so")

    def compile(self, extension, output):
        devel = self.devel
        command = ["cc", "-shared", "-fPIC", "-DHPY", "-DHPY_ABI_UNIVERSAL", *extension.extra_compile_args,
                   *(f"-I{path}" for path in [*extension.include_dirs, devel.include, devel.forbid_python_h]),
                   "-o", output, *extension.sources, *extension.extra_link_args, *devel.helpers()]
        if subprocess.run(command).returncode:
            raise CompileError("command failed: " + " ".join(command))
