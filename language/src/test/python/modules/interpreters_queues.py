# Queues between interpreters, and the executor that works with them.
import re
import _interpqueues
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor


def attempt(function, *args, **kwargs):
    try:
        print("returned", function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, re.sub(" at 0x[0-9a-f]+", "", str(e)))


class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x


def queues():
    queue = interpreters.create_queue(2)
    print(queue.maxsize, queue.empty(), queue.full(), queue.qsize(), queue.unbounditems)
    attempt(queue.get_nowait)
    queue.put(1)
    queue.put_nowait((2, "three"))
    print(queue.full(), queue.qsize())
    attempt(queue.put_nowait, 3)
    attempt(queue.put, 3, timeout=0)
    print(queue.get(), queue.get(timeout=1), queue.empty())
    for value in ([1, {2: 3}], Point(4), "\ud800", 2**70, 1j, len, Point, queue):
        queue.put(value)
        got = queue.get()
        print(got == value, type(got).__name__)
    attempt(queue.put, (lambda: (lambda: queue))())
    attempt(queue.put, (i for i in ()))

    # between interpreters
    interp = interpreters.create()
    back = interpreters.create_queue()
    interp.prepare_main(queue=queue, back=back)
    queue.put([1, 2, 3])
    interp.exec("back.put(sum(queue.get()))")
    print(back.get())
    thread = interp.call_in_thread(exec, "while (n := queue.get()): back.put(n * n)")
    for n in (3, 4, 0):
        queue.put(n)
    thread.join()
    print(back.get(), back.get(), back.empty())

    # what becomes of items of an interpreter that has ended
    interp.exec("""
from concurrent.interpreters import _queues as q
back.put(1)
back.put(2, unbounditems=q.UNBOUND)
back.put(3, unbounditems=q.UNBOUND_ERROR)
back.put(4, unbounditems=q.UNBOUND_REMOVE)
""")
    back.put(5)
    print(back.qsize(), back.get())
    interp.close()
    print(back.qsize(), back.get())
    attempt(back.get)
    print(back.get())

    low = _interpqueues.create(1, 2, 0)
    print(_interpqueues.get_queue_defaults(low), _interpqueues.get_maxsize(low))
    attempt(_interpqueues.put, low, [])
    attempt(_interpqueues.release, low)
    _interpqueues.bind(low)
    _interpqueues.release(low)
    for call in (_interpqueues.get, _interpqueues.bind, _interpqueues.destroy, _interpqueues.get_count):
        try:
            call(low)
        except _interpqueues.QueueNotFoundError as e:
            print(type(e).__mro__[1:4], str(e) == f"queue {low} not found")
    attempt(_interpqueues.create, 1, 9, -1)
    attempt(_interpqueues.create, 1, 3, 7)
    attempt(_interpqueues.get, "1")
    attempt(_interpqueues.get, -1)
    attempt(_interpqueues.get, 2**70)
    attempt(_interpqueues._register_heap_types, 1, 2, 3)


def square(n):
    return n * n


def fail(n):
    raise LookupError(n)


def prepare(value):
    import sys
    sys.prepared = value


def prepared_value():
    import sys
    return sys.prepared


def executor():
    with InterpreterPoolExecutor(2) as pool:
        print(list(pool.map(square, range(6))))
        print(pool.submit(pow, 2, 10).result(), pool.submit(Point, 3).exception() is not None)
        error = pool.submit(fail, 7).exception()
        print(type(error).__name__, error, type(error.__cause__).__name__)
        print(pool.submit(sorted, [3, 1, 2], reverse=True).result())
    with InterpreterPoolExecutor(1, initializer=prepare, initargs=("ready",)) as pool:
        print(pool.submit(prepared_value).result())
    print([i for i in interpreters.list_all() if i != interpreters.get_main()])


if __name__ == "__main__":
    queues()
    executor()
