"""What gc tells of its work."""
import contextlib
import gc
import io
import re

gc.callbacks.append(lambda phase, info: print(phase, sorted(info), info["generation"]))
gc.collect(1)
gc.callbacks.clear()
print([sorted(one) for one in gc.get_stats()])
print(gc.get_freeze_count())
gc.freeze()
print(gc.get_freeze_count() > 1000)
gc.unfreeze()
print(gc.get_freeze_count())
gc.set_debug(gc.DEBUG_STATS)
with contextlib.redirect_stderr(io.StringIO()) as errors:
    gc.collect(1)
gc.set_debug(0)
for line in errors.getvalue().splitlines():
    print(re.sub(r"\d+", "N", line))
for value in int, type, object, (), ([],), [], {}, Exception(), object(), bytearray(), None, 1j, {1}, "a":
    print(type(value).__name__, gc.is_tracked(value))
