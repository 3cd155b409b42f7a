"""What several threads use at once, what is left of them, and what they may not do at the end."""

import _thread
import gc
import itertools
import sys
import threading
import time
import weakref


def show(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


# one counter for all threads gives each number once
counter = itertools.count()
numbers = []


def draw():
    mine = [next(counter) for _ in range(2000)]
    numbers.extend(mine)


threads = [threading.Thread(target=draw) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(numbers), len(set(numbers)), next(counter))


# a reader of tee that comes while another waits for the iterator is told so
class Slow:
    def __init__(self):
        self.asked = threading.Event()
        self.go_on = threading.Event()

    def __iter__(self):
        return self

    def __next__(self):
        self.asked.set()
        self.go_on.wait()
        return "item"


slow = Slow()
first, second = itertools.tee(slow)
reader = threading.Thread(target=next, args=[first])
reader.start()
slow.asked.wait()
show(lambda: next(second))
slow.go_on.set()
reader.join()
show(lambda: next(second))


class Nested:
    def __iter__(self):
        return self

    def __next__(self):
        return next(again)


again, _ = itertools.tee(Nested())
show(lambda: next(again))


# the iterator of pairwise may ask for a pair itself
class Reentrant:
    def __init__(self, at):
        self.calls = 0
        self.at = at

    def __iter__(self):
        return self

    def __next__(self):
        self.calls += 1
        number = self.calls
        if number in self.at:
            return number, next(pairs)
        if number > 6:
            raise StopIteration
        return number


for at in {1}, {2}, {3}, {1, 3}, {6}:
    pairs = itertools.pairwise(Reentrant(at))
    print(list(itertools.islice(pairs, 4)))


# what a thread has run is not kept
def watched(start):
    def task():
        pass

    reference = weakref.ref(task)
    start(task)
    del task
    for _ in range(100):
        gc.collect()
        if reference() is None:
            return "gone"
        time.sleep(0.01)
    return "kept"


print(watched(lambda task: _thread.start_new_thread(task, ())))
print(watched(lambda task: threading.Thread(target=task).start()))


# interrupts of the main thread
def interrupted(action):
    try:
        action()
        time.sleep(10)
    except KeyboardInterrupt:
        print("KeyboardInterrupt")


interrupted(_thread.interrupt_main)
interrupted(lambda: _thread.start_new_thread(_thread.interrupt_main, ()))
print(_thread.interrupt_main(1))
show(lambda: _thread.interrupt_main(-1))
show(lambda: _thread.interrupt_main(1000))

handle = _thread._ThreadHandle()
show(handle._set_done)
show(handle.join)


# classes in tuples, nested without end
def nest(depth):
    classes = (str,)
    for _ in range(depth):
        classes = (classes,)
    return classes


print(isinstance(1, nest(100)), issubclass(int, nest(100)))
try:
    isinstance(1, nest(200_000))
except RecursionError as e:
    print(type(e).__name__)


# the end: no thread begins or is waited for
class Last:
    def __init__(self):
        self.own = self
        self.thread = threading.Thread(target=threading.Event().wait, daemon=True)
        self.thread.start()

    def __del__(self, show=show, sys=sys, threading=threading):
        show(sys.is_finalizing)
        show(lambda: self.thread.join())
        show(lambda: self.thread.join(1))
        show(lambda: threading.Thread(target=print).start())


last = Last()
print(sys.is_finalizing())
