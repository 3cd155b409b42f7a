# Attributes of a threading.local go with it, though they refer to it, and with their thread.
import gc
import threading
import weakref


class Connection:
    def __init__(self, owner):
        self.owner = owner


class Pool:
    def __init__(self):
        self.local = threading.local()
        self.local.connection = Connection(self)


pool = Pool()
held = weakref.ref(pool.local.connection)
gc.collect()
print("while the pool lives:", held() is pool.local.connection)
del pool
gc.collect()
print("with the pool:", held())

local = threading.local()
seen = []


def work():
    local.thread = threading.current_thread()
    local.connection = Connection(local.thread)
    seen.append(weakref.ref(local.connection))
    gc.collect()
    print("in the thread:", seen[-1]() is local.connection)


for _ in range(2):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
del thread
gc.collect()
print("with the thread:", [reference() for reference in seen], hasattr(local, "connection"))


class Counted(threading.local):
    made = []

    def __init__(self, *names):
        Counted.made.append(names)
        self.names = names
        self.itself = self


counted = Counted("a", "b")
threads = [threading.Thread(target=lambda: counted.names) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("each thread its own:", len(Counted.made), counted.names, counted.itself is counted)
reference = weakref.ref(counted)
del counted, thread, threads
gc.collect()
print("the object that knows itself:", reference())
