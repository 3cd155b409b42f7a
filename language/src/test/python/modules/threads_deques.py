# Threads that change one deque lose no element and meet no other error than CPython's.
import threading
from collections import deque

ROUNDS = 2000


def together(*works):
    unexpected = []

    def run(work):
        try:
            work()
        except BaseException as error:
            unexpected.append(error)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return unexpected


shared = deque()
taken = []


def put_right():
    for i in range(ROUNDS):
        shared.append(i)


def put_left():
    for i in range(ROUNDS):
        shared.appendleft(i)


def take(pop):
    def work():
        for _ in range(ROUNDS // 2):
            try:
                taken.append(pop())
            except IndexError as error:
                assert str(error) == "pop from an empty deque"
    return work


print(together(put_right, put_left, take(shared.pop), take(shared.popleft)))
print(sorted([*shared, *taken]) == sorted([*range(ROUNDS), *range(ROUNDS)]))

bounded = deque(maxlen=7)


def fill():
    for i in range(ROUNDS):
        bounded.append(i)
        bounded.rotate(3)
        bounded.reverse()
        assert len(bounded) <= 7 and repr(bounded) and (i in bounded) in (True, False)
        assert bounded.count(i) <= 7


print(together(fill, fill, fill), len(bounded))

full = deque(range(3 * ROUNDS))


def remove(start):
    def work():
        for i in range(start, 3 * ROUNDS, 30):
            full.remove(i)
            full.append(-1)
            full.insert(5, -1)
    return work


print(together(remove(0), remove(1), remove(2)))
print(len(full), sum(item >= 0 for item in full))


def index():
    for i in range(ROUNDS):
        try:
            full[i % 50] = full[-1]
            del full[0]
        except IndexError as error:
            assert str(error) == "deque index out of range"


print(together(index, index), len(full))


class Meddler:
    def __eq__(self, other):
        victim.append(0)
        return False


victim = deque([Meddler(), 1, 2])
for search in (lambda: victim.remove(5), lambda: deque([3]).remove(4)):
    try:
        search()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)
