import time

a = time.time()
b = time.monotonic()
c = time.perf_counter()
n = time.perf_counter_ns()
print(type(a).__name__, type(b).__name__, type(c).__name__, type(n).__name__, type(time.time_ns()).__name__, a > 1.7e9)
time.sleep(0.01)
print(time.time() >= a, 0.009 < time.monotonic() - b < 5, time.perf_counter() > c,
      time.perf_counter_ns() - n > 9_000_000, time.process_time() > 0)
time.sleep(0)
try:
    time.sleep(-1)
except ValueError as e:
    print(e)
try:
    time.sleep("a")
except TypeError as e:
    print(e)


used, thread = time.process_time_ns(), time.thread_time_ns()
total = sum(range(100000))
print(time.process_time_ns() > used, time.thread_time_ns() > thread > 0, type(time.thread_time()).__name__)
