# Collections that several threads ask for, and code that is called for the first time after one.
import gc
import threading
import time
import weakref


class Node:
    pass


def never_called_before(a, *, b=1):
    class Local:
        def method(self):
            return [lambda: (a, b, x) for x in range(2)]
    return Local().method()[-1]()


def generator_never_called_before():
    received = yield 1
    yield received


stop = False


def collect():
    while not stop:
        time.sleep(0.001)
        gc.collect()


threads = [threading.Thread(target=collect) for _ in range(3)]
for thread in threads:
    thread.start()
died = []
references = []
for i in range(200):
    node = Node()
    node.me = node
    references.append(weakref.ref(node, died.append))
    del node
stop = True
for thread in threads:
    thread.join()
for _ in range(5):
    gc.collect()
    if len(died) == 200:
        break
print(len(died), all(reference() is None for reference in references))

time.sleep(2.1)
gc.collect()
print(never_called_before(3), never_called_before(4, b=5), never_called_before.__name__)
generator = generator_never_called_before()
print(next(generator), generator.send(2))
