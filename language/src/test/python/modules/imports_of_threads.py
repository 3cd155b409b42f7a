"""Modules that import each other, imported by two threads at a time."""
import importlib
import os
import sys
import tempfile
import threading

TEXT = """
import time
time.sleep(0.1)
x = {own!r}
import {other}
def both():
    return x, {other}.x
"""

with tempfile.TemporaryDirectory() as directory:
    for own, other in ("circular_a", "circular_b"), ("circular_b", "circular_a"):
        with open(os.path.join(directory, own + ".py"), "w") as file:
            file.write(TEXT.format(own=own, other=other))
    sys.path.insert(0, directory)
    results = []

    def load(name):
        results.append(importlib.import_module(name).both())

    # a third one waits for a lock that the first two hand on
    threads = [threading.Thread(target=load, args=(name,)) for name in ("circular_a", "circular_b", "circular_a")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sys.path.remove(directory)
    print(sorted(results))
