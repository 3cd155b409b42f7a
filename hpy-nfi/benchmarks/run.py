#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Times calls into a native extension, in nanoseconds for one iteration of a Python loop, the loop included.

    run.py [--seconds N] [--threads] [--python COMMAND] [LOOP...]

Three columns: protoPython with the HPy extension, CPython 3.11 with the same binary on hpy.universal, CPython 3.11 with
an equivalent extension written against its own API. The ratio is protoPython's time over that of the third column.
Each column's loops run in one process; the best sample of the second half of N seconds counts.

With --threads: the millions of iterations that protoPython does in a second, with one thread and with two.
"""

import argparse
import math
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


def measure(command, script, module, seconds, loops):
    """The script's numbers by loop; what is not there failed, after its reason was printed."""
    environment = {**os.environ, "PYTHONPATH": str(HERE), "PYTHONWARNINGS": "ignore"}
    process = subprocess.run([*command, str(HERE / script), module, str(seconds), *loops],
                             env=environment, capture_output=True, text=True)
    if process.returncode:
        print(f"{' '.join(command)}: {process.stderr.strip()}", file=sys.stderr)
    return {name: [float(number) for number in numbers] for name, *numbers in map(str.split, process.stdout.splitlines())}


def show_calls(cpython, command, seconds, loops):
    """Whether all loops could be measured."""
    short = min(seconds, 2)
    capi = measure([cpython], "loops.py", "capibench", short, loops)
    universal = measure([cpython], "loops.py", "hpybench", short, loops)
    ours = measure(command, "loops.py", "hpybench", seconds, loops)
    print(f"{'ns for one iteration':20}{'protoPython':>13}{'hpy.universal':>15}{'C API':>8}{'ratio':>8}")
    for name, (there,) in capi.items():
        mine = f"{ours[name][0]:13.1f}" if name in ours else f"{'failed':>13}"
        ratio = f"{ours[name][0] / there:8.2f}" if name in ours else ""
        print(f"{name:20}{mine}{universal.get(name, [math.nan])[0]:15.1f}{there:8.1f}{ratio}")
    return ours.keys() == capi.keys()


def show_threads(command, seconds, loops):
    """Whether any loop could be measured."""
    rates = measure(command, "parallel.py", "hpybench", seconds, loops)
    print(f"{'M iterations/s':20}{'one thread':>13}{'two':>8}{'ratio':>8}")
    for name, (one, two) in rates.items():
        print(f"{name:20}{one:13.1f}{two:8.1f}{two / one:8.2f}")
    return bool(rates)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("loops", nargs="*", metavar="LOOP", help="default: all, see loops.py")
    parser.add_argument("--seconds", type=float, default=4, help="for one loop (default: %(default)s)")
    parser.add_argument("--threads", action="store_true", help="compare one thread with two")
    parser.add_argument("--python", default=str(ROOT / "launcher/bin/protopython"), help="default: %(default)s")
    arguments = parser.parse_args()

    cpython = build()
    command = shlex.split(arguments.python)
    complete = (show_threads(command, arguments.seconds, arguments.loops) if arguments.threads
                else show_calls(cpython, command, arguments.seconds, arguments.loops))
    return 0 if complete else 1


if __name__ == "__main__":
    sys.exit(main())
