# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""parallel.py MODULE SECONDS [NAME...]: for each loop of loops.py, prints its name, the million iterations that one
thread does in a second and those that two do, each on objects of its own.

Both threads run for half of the time to get warm. Then one pauses every other half second; medians count, as compilers
still have the processor now and then.
"""

import statistics
import sys
import threading
import time

from loops import LOOPS

WINDOW = 0.5


class Worker(threading.Thread):
    def __init__(self, loop, module):
        super().__init__(daemon=True)
        self.loop, self.module = loop, module
        self.rounds = 0
        self.running = threading.Event()

    def run(self):
        while True:
            self.running.wait()
            self.loop(self.module, 10_000)
            self.rounds += 1


def measure(workers):
    """Million iterations a second of all that run."""
    rounds = sum(worker.rounds for worker in workers)
    start = time.perf_counter()
    time.sleep(WINDOW)
    return (sum(worker.rounds for worker in workers) - rounds) * 0.01 / (time.perf_counter() - start)


def compare(loop, module, seconds):
    """What one thread does, and what two do."""
    workers = [Worker(loop, module) for _ in range(2)]
    for worker in workers:
        worker.start()
        worker.running.set()
    time.sleep(seconds / 2)
    one, two = [], []
    end = time.perf_counter() + seconds / 2
    while len(one) < 3 or time.perf_counter() < end:
        workers[1].running.clear()
        time.sleep(0.02)
        one.append(measure(workers))
        workers[1].running.set()
        two.append(measure(workers))
    for worker in workers:
        worker.running.clear()
    return statistics.median(one), statistics.median(two)


if __name__ == "__main__":
    module = __import__(sys.argv[1])
    for name in sys.argv[3:] or ["onearg", "onearg_int", "method", "getitem", "callback_tuple"]:
        print(name, *compare(LOOPS[name], module, float(sys.argv[2])), flush=True)
