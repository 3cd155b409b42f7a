# The queue that is built in.
import _queue
import copy
import queue
import threading
import time

SimpleQueue = _queue.SimpleQueue


def attempt(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__module__}.{type(error).__name__}: {error}")


print(queue.SimpleQueue is SimpleQueue, queue.Empty is _queue.Empty, SimpleQueue, queue.Empty, SimpleQueue.__doc__)
attempt(SimpleQueue, 1)
attempt(SimpleQueue, a=1)
q = SimpleQueue()
attempt(q.get, timeout=-1)
attempt(q.get, timeout="x")
attempt(q.get, timeout=float("nan"))
attempt(q.get, timeout=2**70)
attempt(q.get, True, None, 3)
attempt(q.get, False, -1)
attempt(q.get, 0, "x")
attempt(q.get, timeout=0)
attempt(q.get, True, 0.01)
attempt(q.get_nowait)
attempt(q.put)
attempt(q.put, 1, 2, 3)
attempt(q.put, 1, 2, 3, 4)
attempt(q.put, item=2, block=False, timeout=-1)
attempt(q.put_nowait, item=3)
attempt(q.put_nowait, None)
attempt(q.qsize)
attempt(q.empty)
attempt(q.get)
attempt(q.get, block=True, timeout=None)
attempt(q.get, True, 5)
attempt(q.get_nowait)
attempt(q.get, timeout=True)
attempt(q.empty)
attempt(copy.copy, q)
attempt(SimpleQueue.get, 3)
attempt(setattr, q, "x", 1)
print(SimpleQueue[int])


class Named(SimpleQueue):
    def __init__(self, name):
        self.name = name


named = Named("jobs")
named.put(3)
print(named.name, named.get())


def work(jobs, results):
    while (job := jobs.get()) is not None:
        results.put(job * job)
    results.put(None)


jobs, results = SimpleQueue(), SimpleQueue()
threads = [threading.Thread(target=work, args=(jobs, results)) for _ in range(4)]
for thread in threads:
    thread.start()
for job in range(1000):
    jobs.put(job)
for _ in threads:
    jobs.put(None)
for thread in threads:
    thread.join()
found = [results.get() for _ in range(1004)]
print(found.count(None), sum(filter(None, found)), results.empty(), jobs.empty())

start = time.monotonic()
later = threading.Timer(0.05, q.put, ["late"])
later.start()
print(q.get(timeout=30), time.monotonic() - start < 20)
later.join()
