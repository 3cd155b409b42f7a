#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Times ten classic programs on protoPython and on CPython of the reference version.

    run.py [--seconds N] [--python COMMAND] [--reference COMMAND] [PROGRAM...]

One process for each program and Python, one after another. "Steady" is the best iteration of the second half of the
process's life, "first" the first one, without the start of the process. Ratios say how many times as fast as the
reference protoPython is; the last line is their geometric mean.
"""

import argparse
import math
import pathlib
import shlex
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def measure(command, name, seconds):
    """The seconds of the first and of the best late iteration, or the reason why there are none."""
    process = subprocess.run([*command, str(HERE / "measure.py"), name, str(seconds)], capture_output=True, text=True)
    if process.returncode:
        return None, (process.stderr.strip().splitlines() or ["exit code %d" % process.returncode])[-1]
    first, best, _ = process.stdout.split()
    return (float(first), float(best)), None


def mean(ratios):
    return math.exp(sum(map(math.log, ratios)) / len(ratios)) if ratios else math.nan


def main():
    names = sorted(path.stem for path in (HERE / "programs").glob("*.py"))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", nargs="*", metavar="PROGRAM", help="default: " + ", ".join(names))
    parser.add_argument("--seconds", type=float, default=25, help="length of one process (default: %(default)s)")
    parser.add_argument("--python", default=str(ROOT / "launcher/bin/protopython"), help="default: %(default)s")
    parser.add_argument("--reference", default=str(ROOT / "language/src/test/scripts/reference-python"),
                        help="CPython of the reference version (default: %(default)s, there after a build)")
    arguments = parser.parse_args()
    unknown = set(arguments.programs) - set(names)
    if unknown:
        parser.error("no such program: " + ", ".join(sorted(unknown)))

    print(f"{'milliseconds':16}{'CPython':>17}{'protoPython':>19}{'times as fast':>19}")
    print(f"{'':16}{'first':>8}{'steady':>9}{'first':>10}{'steady':>9}{'first':>10}{'steady':>9}", flush=True)
    firsts, steadies, failed = [], [], 0
    for name in arguments.programs or names:
        theirs, problem = measure(shlex.split(arguments.reference), name, min(arguments.seconds, 5))
        if theirs is None:
            sys.exit(f"{name} on {arguments.reference}: {problem}")
        line = f"{name:16}{theirs[0] * 1000:8.0f}{theirs[1] * 1000:9.0f}"
        ours, problem = measure(shlex.split(arguments.python), name, arguments.seconds)
        if ours is None:
            failed += 1
            print(line, "  ", problem, flush=True)
            continue
        firsts.append(theirs[0] / ours[0])
        steadies.append(theirs[1] / ours[1])
        print(f"{line}{ours[0] * 1000:10.0f}{ours[1] * 1000:9.1f}{firsts[-1]:10.3f}{steadies[-1]:9.2f}", flush=True)
    print(f"{'geometric mean':52}{mean(firsts):10.3f}{mean(steadies):9.2f}")
    return failed


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
