# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""measure.py FILE SECONDS: runs the program in FILE again and again in this process, checks every result, and prints
the seconds of the first iteration, the least of the second half of them, and how many there were."""

import os
import sys
import time

MIN_ITERATIONS = 4


def main(file, seconds):
    directory, name = os.path.split(os.path.abspath(file))
    name = name.removesuffix(".py")
    sys.path.insert(0, directory)
    program = __import__(name)
    times = []
    end = time.perf_counter() + seconds
    while len(times) < MIN_ITERATIONS or time.perf_counter() < end:
        start = time.perf_counter()
        result = program.run(program.SIZE)
        times.append(time.perf_counter() - start)
        if result != program.EXPECTED:
            print(f"{name}: got {result!r} instead of {program.EXPECTED!r}", file=sys.stderr)
            sys.exit(1)
    print(times[0], min(times[len(times) // 2:]), len(times))


main(sys.argv[1], float(sys.argv[2]))
