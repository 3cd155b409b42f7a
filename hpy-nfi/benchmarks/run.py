#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Times calls into a native extension, in nanoseconds for one iteration of a Python loop, the loop included.

    run.py [--seconds N] [--python COMMAND] [LOOP...]

Three columns: protoPython with the HPy extension, CPython 3.11 with the same binary on hpy.universal, CPython 3.11 with
an equivalent extension written against its own API. The ratio is protoPython's time over that of the third column.
Each column's loops run in one process; the best sample of the second half of N seconds counts.
"""

import argparse
import os
import pathlib
import shlex
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def build():
    """Builds both extensions unless they are newer than their sources; the CPython that did it."""
    subprocess.run([str(ROOT / "extensions/build.sh"), "--tools", str(HERE)], check=True)
    return str(ROOT / "extensions/.venv/bin/python")


def measure(command, module, seconds, loops):
    """Nanoseconds by loop; what is not there failed, after its reason was printed."""
    environment = {**os.environ, "PYTHONPATH": str(HERE), "PYTHONWARNINGS": "ignore"}
    process = subprocess.run([*command, str(HERE / "loops.py"), module, str(seconds), *loops],
                             env=environment, capture_output=True, text=True)
    if process.returncode:
        print(f"{' '.join(command)}: {process.stderr.strip()}", file=sys.stderr)
    return {name: float(ns) for name, ns in (line.split() for line in process.stdout.splitlines())}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("loops", nargs="*", metavar="LOOP", help="default: all, see loops.py")
    parser.add_argument("--seconds", type=float, default=4, help="for one loop (default: %(default)s)")
    parser.add_argument("--python", default=str(ROOT / "launcher/bin/protopython"), help="default: %(default)s")
    arguments = parser.parse_args()

    cpython = build()
    short = min(arguments.seconds, 2)
    capi = measure([cpython], "capibench", short, arguments.loops)
    universal = measure([cpython], "hpybench", short, arguments.loops)
    ours = measure(shlex.split(arguments.python), "hpybench", arguments.seconds, arguments.loops)
    print(f"{'ns for one iteration':20}{'protoPython':>13}{'hpy.universal':>15}{'C API':>8}{'ratio':>8}")
    for name in capi:
        mine = f"{ours[name]:13.1f}" if name in ours else f"{'failed':>13}"
        ratio = f"{ours[name] / capi[name]:8.2f}" if name in ours else ""
        print(f"{name:20}{mine}{universal.get(name, float('nan')):15.1f}{capi[name]:8.1f}{ratio}")
    return 0 if ours.keys() == capi.keys() else 1


if __name__ == "__main__":
    sys.exit(main())
