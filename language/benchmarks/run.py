#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Times ten classic programs, or the micro-benchmarks, on protoPython and on CPython of the reference version.

    run.py [--micro] [--quick] [--seconds N] [--report FILE] [--python COMMAND] [--reference COMMAND] [PROGRAM...]

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


def measure(command, program, seconds):
    """The seconds of the first and of the best late iteration, or the reason why there are none."""
    process = subprocess.run([*command, str(HERE / "measure.py"), str(program), str(seconds)], capture_output=True, text=True)
    if process.returncode:
        return None, (process.stderr.strip().splitlines() or ["exit code %d" % process.returncode])[-1]
    first, best, _ = process.stdout.split()
    return (float(first), float(best)), None


def mean(ratios):
    return math.exp(sum(map(math.log, ratios)) / len(ratios)) if ratios else math.nan


def options(found):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", nargs="*", metavar="PROGRAM", help="some of them: " + ", ".join(found))
    parser.add_argument("--micro", action="store_true", help="those of micro/, one subject each, not those of programs/")
    parser.add_argument("--quick", action="store_true", help="a few seconds for each: a report, not a measurement")
    parser.add_argument("--seconds", type=float, help="length of one process (default: 25; 8 with --micro; 4 with --quick)")
    parser.add_argument("--report", type=pathlib.Path, metavar="FILE", help="write the table there too")
    parser.add_argument("--python", default=str(ROOT / "launcher/bin/protopython"), help="default: %(default)s")
    parser.add_argument("--reference", default=str(ROOT / "language/src/test/scripts/reference-python"),
                        help="CPython of the reference version (default: %(default)s, there after a build)")
    arguments = parser.parse_args()
    unknown = set(arguments.programs) - set(found)
    if unknown:
        parser.error("no such program: " + ", ".join(sorted(unknown)))
    arguments.seconds = arguments.seconds or (4 if arguments.quick else 8 if arguments.micro else 25)
    return arguments


def main():
    found = {path.stem if path.parent.name == "programs" else "micro/" + path.stem: path
             for folder in ("programs", "micro") for path in sorted((HERE / folder).glob("*.py"))}
    arguments = options(found)
    lines = []

    def tell(line):
        lines.append(line)
        print(line, flush=True)

    tell(f"{'milliseconds':25}{'CPython':>17}{'protoPython':>19}{'times as fast':>19}")
    tell(f"{'':25}{'first':>8}{'steady':>9}{'first':>10}{'steady':>9}{'first':>10}{'steady':>9}")
    firsts, steadies, failed = [], [], 0
    for name in arguments.programs or [name for name in found if name.startswith("micro/") == arguments.micro]:
        theirs, problem = measure(shlex.split(arguments.reference), found[name], min(arguments.seconds / 2, 5))
        if theirs is None:
            sys.exit(f"{name} on {arguments.reference}: {problem}")
        line = f"{name:25}{theirs[0] * 1000:8.0f}{theirs[1] * 1000:9.1f}"
        ours, problem = measure(shlex.split(arguments.python), found[name], arguments.seconds)
        if ours is None:
            failed += 1
            tell(f"{line}   {problem}")
            continue
        firsts.append(theirs[0] / ours[0])
        steadies.append(theirs[1] / ours[1])
        tell(f"{line}{ours[0] * 1000:10.0f}{ours[1] * 1000:9.1f}{firsts[-1]:10.3f}{steadies[-1]:9.2f}")
    tell(f"{'geometric mean':61}{mean(firsts):10.3f}{mean(steadies):9.2f}")
    if arguments.report:
        arguments.report.write_text("\n".join(lines) + "\n")
    return failed


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
