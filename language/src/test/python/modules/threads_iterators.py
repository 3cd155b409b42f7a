# Threads that share an iterator of itertools never meet an error, nor an element that was not in it.
import itertools
import threading

ROUNDS = 3000


def together(work, number=3):
    unexpected = []
    taken = []

    def run():
        try:
            taken.append(work())
        except BaseException as error:
            unexpected.append(error)

    threads = [threading.Thread(target=run) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return unexpected, [item for part in taken for item in part]


def drawing(iterator):
    return lambda: [item for _ in range(ROUNDS) if (item := next(iterator, None)) is not None]


# those that run no code of a program give each element once
for name, iterator, size in (
    ("count", itertools.count(1), 3 * ROUNDS),
    ("product", itertools.product(range(20), repeat=3), 8000),
    ("combinations", itertools.combinations(range(40), 3), 9000),
    ("replacement", itertools.combinations_with_replacement(range(30), 3), 4960),
    ("permutations", itertools.permutations(range(8), 4), 1680),
    ("islice", itertools.islice(itertools.count(1), 5000), 5000),
    ("chain", itertools.chain(itertools.islice(itertools.count(1), 2000), itertools.islice(itertools.count(2001), 2000)), 4000),
):
    errors, taken = together(drawing(iterator))
    print(name, errors, len(taken) == len(set(taken)) == size)

errors, taken = together(drawing(itertools.repeat("x", 5000)))
print("repeat", errors, len(taken))

# the others may give one twice, as nothing is locked while a program's code runs
for name, make in (
    ("cycle", lambda: itertools.cycle([1, 2, 3])),
    ("zip_longest", lambda: itertools.zip_longest(range(1000), range(500))),
    ("batched", lambda: itertools.batched(range(2000), 2)),
    ("pairwise", lambda: itertools.pairwise(range(1000))),
    ("accumulate", lambda: itertools.accumulate(range(1000))),
    ("reversed", lambda: reversed("abc" * 500)),
    ("str", lambda: iter("abc" * 500)),
    ("bytes", lambda: iter(b"abc" * 500)),
    ("bytearray", lambda: iter(bytearray(b"abc" * 500))),
    ("memoryview", lambda: iter(memoryview(b"abc" * 500))),
    ("range", lambda: iter(range(1, 1000))),
    ("big range", lambda: iter(range(10**30, 10**30 + 1000))),
):
    errors, taken = together(drawing(make()))
    known = set(itertools.islice(make(), 5000))
    print(name, errors, set(taken) <= known or name in ("zip_longest", "batched", "pairwise", "accumulate"))
