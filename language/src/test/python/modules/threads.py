import _thread
import queue
import threading
import time
from concurrent.futures import ThreadPoolExecutor

lock = threading.Lock()
total = 0


def work(count):
    global total
    for _ in range(count):
        with lock:
            total += 1


threads = [threading.Thread(target=work, args=(1000,), name=f"worker-{i}") for i in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total, [thread.name for thread in threads], any(thread.is_alive() for thread in threads))
print(threading.current_thread() is threading.main_thread(), threading.active_count())

event, seen = threading.Event(), []
waiter = threading.Thread(target=lambda: (event.wait(), seen.append("woken")))
waiter.start()
event.set()
waiter.join()
print(seen, event.wait(0.001), threading.Event().wait(0.001))

local = threading.local()
local.value = "main"


class Counted(threading.local):
    made = 0

    def __init__(self, start):
        self.number = start


counted = Counted(5)
counted.number += 1
results = queue.Queue()


def inside():
    results.put((hasattr(local, "value"), counted.number, sorted(counted.__dict__)))


thread = threading.Thread(target=inside)
thread.start()
thread.join()
print(results.get(), local.value, counted.number)

with ThreadPoolExecutor(3) as pool:
    print(list(pool.map(lambda x: x * x, range(6))), pool.submit(pow, 2, 10).result())

timer = threading.Timer(0.01, seen.append, ["timer"])
timer.start()
timer.join()
barrier = threading.Barrier(2)
other = threading.Thread(target=barrier.wait)
other.start()
barrier.wait()
other.join(5)
print(seen, barrier.n_waiting, other.is_alive())
for attempt in [lambda: threads[0].start(), lambda: threading.current_thread().join(),
                lambda: threading.Thread().join(), lambda: threading.local(3), lambda: _thread.start_new_thread(1, ())]:
    try:
        attempt()
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)


def fail():
    raise ValueError("in a thread")


threading.excepthook = lambda args: print(args.exc_type.__name__, args.exc_value, args.thread.name)
thread = threading.Thread(target=fail, name="failing")
thread.start()
thread.join()
done = _thread.allocate_lock()
done.acquire()
_thread.start_new_thread(lambda a, b=0: (print("new", a, b), done.release()), (1,), {"b": 2})
done.acquire()
daemon = threading.Thread(target=time.sleep, args=(1000,), daemon=True)
daemon.start()
print(daemon.is_alive(), daemon.daemon)
late = threading.Thread(target=lambda: (time.sleep(0.05), print("late")))
late.start()
