import _thread, threading, queue, time, sys
from concurrent.futures import ThreadPoolExecutor

# what is started runs, and join waits for it
results = []
def work(n): results.append(n * n)
ts = [threading.Thread(target=work, args=(i,), name=f'w{i}') for i in range(8)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(results), ts[0].is_alive(), ts[3].name)

# locks exclude
counter = 0
lock = threading.Lock()
def count():
    global counter
    for _ in range(1000):
        with lock: counter += 1
ts = [threading.Thread(target=count) for _ in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(counter)

# events, conditions, timers, barriers
e = threading.Event()
threading.Timer(0.01, e.set).start()
print(e.wait(10), threading.Event().wait(0.01))
c = threading.Condition()
ready = []
def producer():
    with c:
        ready.append(1)
        c.notify_all()
with c:
    threading.Thread(target=producer).start()
    print(c.wait_for(lambda: ready, timeout=10))
b = threading.Barrier(3)
arrived = []
ts = [threading.Thread(target=lambda: (b.wait(), arrived.append(1))) for _ in range(2)]
for t in ts: t.start()
b.wait()
for t in ts: t.join()
print(len(arrived))

# thread-local data
class Mine(threading.local):
    kind = 'class attribute'
    def __init__(self, start): self.number = start
mine = Mine(5)
mine.number = 6
seen = []
def look():
    seen.append((mine.number, mine.kind, sorted(mine.__dict__)))
    mine.other = 1
    del mine.other
    try: mine.other
    except AttributeError as e: seen.append(str(e))
t = threading.Thread(target=look); t.start(); t.join()
print(seen, mine.number)
for f in [lambda: threading.local(1), lambda: setattr(mine, '__dict__', {}), lambda: threading.local().x]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

# exceptions
def fails(): raise ValueError('in a thread')
threading.excepthook = lambda args: print(args.exc_type.__name__, args.exc_value, args.thread.name)
t = threading.Thread(target=fails, name='failing'); t.start(); t.join()
t = threading.Thread(target=sys.exit); t.start(); t.join()
sys.unraisablehook = lambda u: print(u.exc_value, u.err_msg[:45], u.object)
h = _thread.start_joinable_thread(fails, daemon=False); h.join(); print(h.is_done())
for f in [lambda: _thread.start_new_thread(1, ()), lambda: _thread.start_new_thread(print, 1),
          lambda: _thread.start_new_thread(print, (), 1), lambda: _thread.start_joinable_thread(1),
          lambda: _thread.start_joinable_thread(print, handle=1), lambda: _thread._ThreadHandle().join(),
          lambda: _thread.start_joinable_thread(print, handle=h), lambda: t.start(),
          lambda: threading.current_thread().join(), lambda: threading.Thread().join(),
          lambda: _thread.stack_size(5)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

# queues and pools
q = queue.Queue(2)
def feed():
    for i in range(5): q.put(i)
    q.put(None)
threading.Thread(target=feed).start()
print(list(iter(q.get, None)))
with ThreadPoolExecutor(3) as pool:
    print(list(pool.map(lambda x: x + 1, range(5))), pool.submit(pow, 2, 5).result())
    try: pool.submit(fails).result()
    except ValueError as e: print('from the pool:', e)

# the end of the program waits for this one, and not for that one
threading.Thread(target=lambda: time.sleep(1000), daemon=True).start()
def late():
    time.sleep(0.05)
    print('late', threading.main_thread().is_alive())
threading.Thread(target=late).start()
print(threading.active_count() >= 3, threading.current_thread().name)

# names that functions had first
lock = _thread.allocate_lock()
print(lock.acquire_lock(), lock.locked_lock(), lock.acquire_lock(False), lock.release_lock(), lock.locked_lock())
try:
    lock.release_lock()
except RuntimeError as e:
    print(e)
try:
    _thread.exit_thread()
except SystemExit as e:
    print(repr(e))
