# Threads that share a heap, a cache, a random generator, a csv reader or a module that is being imported.
import csv
import functools
import heapq
import marshal
import random
import threading

ROUNDS = 1500


def together(*works):
    unexpected = []

    def run(work):
        try:
            for i in range(ROUNDS):
                work(i)
        except BaseException as error:
            unexpected.append(error)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return unexpected


def is_heap(items):
    return all(items[(i - 1) // 2] <= items[i] for i in range(1, len(items)))


heap = []
popped = []


def pop(i):
    try:
        popped.append(heapq.heappop(heap))
    except IndexError as error:
        assert str(error) == "index out of range"


def exchange(i):
    popped.append(heapq.heappushpop(heap, i))


print(together(lambda i: heapq.heappush(heap, i), lambda i: heapq.heappush(heap, -i), pop, exchange))
print(is_heap(heap), len(heap) + len(popped) == 3 * ROUNDS)
print(sorted(heap + popped) == sorted([*range(ROUNDS), *range(0, -ROUNDS, -1), *range(ROUNDS)]))
heap.sort(reverse=True)
print(together(*[lambda i: heapq.heapify(heap) if i < 20 else None] * 3), is_heap(heap))


@functools.lru_cache(maxsize=8)
def square(number):
    return number * number


def ask(i):
    assert square(i % 11) == (i % 11) ** 2
    assert square.cache_info().currsize <= 8


print(together(ask, ask, ask), square.cache_info().currsize)
print(square.cache_info().hits + square.cache_info().misses == 3 * ROUNDS)
square.cache_clear()
print(square.cache_info())

shared = random.Random(5)
drawn = []
print(together(*[lambda i: drawn.append(shared.getrandbits(100))] * 3))
alone = random.Random(5)
print(sorted(drawn) == sorted(alone.getrandbits(100) for _ in range(3 * ROUNDS)))
print(together(lambda i: shared.setstate(shared.getstate()), lambda i: shared.random()))

lines = [f'{i},"a ""b""",{i}' for i in range(3 * ROUNDS)]
reader = csv.reader(lines)
rows = []
print(together(*[lambda i: rows.append(next(reader, None))] * 3))
print(all(row is None or row[0] == row[2] and row[1] == 'a "b"' for row in rows))

changing = {i: str(i) for i in range(50)}


def change(i):
    changing[50 + i % 20] = "x"
    changing.pop(50 + (i + 7) % 20, None)


def dump(i):
    assert marshal.loads(marshal.dumps(changing))[7] == "7"
    assert 7 in {**changing} and str in map(type, changing.copy().values())


print(together(change, dump))

# a module is seen by others only when it is complete
failures = []
barrier = threading.Barrier(4)


def use():
    barrier.wait()
    for name, attribute in (("array", "array"), ("_bisect", "insort_right"), ("zlib", "crc32"), ("_struct", "pack"),
                            ("cmath", "sqrt"), ("binascii", "hexlify"), ("atexit", "register"),
                            ("unicodedata", "name"), ("colorsys", "hsv_to_rgb"), ("_ast", "Name")):
        try:
            getattr(__import__(name), attribute)
        except BaseException as error:
            failures.append(error)


threads = [threading.Thread(target=use) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(failures)
