# Statistics of what cProfile has counted, with a clock that ticks once per look at it.
import cProfile
import io
import pstats
import threading


def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


clock = iter(range(100))
profile = cProfile.Profile(clock.__next__, 1)
profile.enable(builtins=False)
factorial(3)
even(3)
profile.disable()
out = io.StringIO()
statistics = pstats.Stats(profile, stream=out).strip_dirs().sort_stats("stdname")
statistics.print_stats()
statistics.print_callers()
print("\n".join(line.rstrip() for line in out.getvalue().splitlines()))

print("in another thread")
profile = cProfile.Profile()
profile.enable(builtins=False)
thread = threading.Thread(target=lambda: factorial(4))
thread.start()
thread.join()
profile.disable()
print([entry[1:3] for entry in profile.getstats() if entry.code is factorial.__code__])

