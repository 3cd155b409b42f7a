"""tracemalloc while nothing is traced: what libraries ask it that only want to know."""

import inspect
import tracemalloc
import warnings

print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_traceback_limit())
print(tracemalloc.get_object_traceback([]), tracemalloc.get_tracemalloc_memory())
for limit in 0, 65536, -1:
    try:
        tracemalloc.start(limit)
    except ValueError as e:
        print(e)
try:
    tracemalloc.take_snapshot()
except RuntimeError as e:
    print(e)
print(tracemalloc.stop(), tracemalloc.clear_traces(), tracemalloc.reset_peak())
print(inspect.signature(tracemalloc.start))
print(warnings.formatwarning("not closed", ResourceWarning, "program.py", 3, "open()"))
print(tracemalloc.Filter(True, "program.py").inclusive)
