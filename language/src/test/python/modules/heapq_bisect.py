"""Priority queues and bisection: results, number of comparisons, errors, and what happens when a comparison interferes."""

import bisect
import heapq
import random


def attempt(function, *args, **kwargs):
    try:
        print("fine", function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


class Counted:
    comparisons = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Counted.comparisons += 1
        return self.value < other.value

    def __repr__(self):
        return repr(self.value)


chance = random.Random(5)
ints = [chance.randrange(1000) for _ in range(200)]
kinds = {
    "ints": ints,
    "floats": [i / 8 for i in ints],
    "mixed": [i if i % 2 else i / 2 for i in ints],
    "texts": [str(i) for i in ints],
    "tuples": [(i % 10, str(i)) for i in ints],
    "large": [i << 70 for i in ints],
}
for name, values in kinds.items():
    heap = []
    for value in values:
        heapq.heappush(heap, value)
    print(name, [heapq.heappop(heap) for _ in values] == sorted(values), heap)
    heap = values[:]
    heapq.heapify(heap)
    print(heapq.heapreplace(heap, values[0]), heapq.heappushpop(heap, values[1]), heap[:5])
    heap = values[:]
    heapq.heapify_max(heap)
    heapq.heappush_max(heap, values[0])
    print(heapq.heapreplace_max(heap, values[0]), heapq.heappushpop_max(heap, values[1]), heap[:5])
    print([heapq.heappop_max(heap) for _ in range(len(heap))] == sorted([*values, values[0], values[1]], reverse=True)[2:], heap)
    print(heapq.nsmallest(2, values), heapq.nlargest(2, values), next(heapq.merge(values, values)))
    ordered = sorted(values)
    print([bisect.bisect(ordered, v) for v in values[:8]], [bisect.bisect_left(ordered, v) for v in values[:8]])
    bisect.insort(ordered, values[3])
    bisect.insort_left(ordered, values[4])
    print(ordered == sorted([*values, values[3], values[4]]))

heap = [Counted(i) for i in ints]
heapq.heapify(heap)
print(Counted.comparisons, heap[:10])
while heap:
    heapq.heappop(heap)
print(Counted.comparisons)
for i in ints:
    heapq.heappush_max(heap, Counted(i))
print(Counted.comparisons, heap[:10])

attempt(heapq.heappush, (), 1)
attempt(heapq.heappop, 1)
attempt(heapq.heappop, [])
attempt(heapq.heapreplace, [], 1)
attempt(heapq.heappushpop, [], 1)
attempt(heapq.heapify, {})
attempt(heapq.heappushpop_max, (), 1)
attempt(heapq.heapify, [1, "x"])
attempt(heapq.heapify, [1j, 2j])


class Clearing:
    def __lt__(self, other):
        heap.clear()
        return True


for action in heapq.heapify, heapq.heappop, lambda h: heapq.heappush(h, Clearing()), lambda h: heapq.heappushpop(h, Clearing()):
    heap = [Clearing() for _ in range(5)]
    attempt(action, heap)

attempt(bisect.bisect, [1, 2], 1, -1)
attempt(bisect.bisect, [1, 2], 1, 0, 5)
attempt(bisect.bisect, [1, 2, 3], 2, hi=1)
attempt(bisect.bisect, [1, 2, 3], 2, "x")
attempt(bisect.bisect, [1, "2"], 2)
attempt(bisect.bisect, 5, 2)
attempt(bisect.bisect_left, ["a", "bb", "ccc"], 2, key=len)
attempt(bisect.bisect_right, range(0, 100, 7), 50)
words = ["a", "bb", "cccc"]
bisect.insort(words, "ddd", key=len)
print(words)


class Inserted(list):
    def insert(self, index, value):
        print("insert", index, value)


bisect.insort(Inserted([1, 3]), 2)
