# Reads of lists that other threads change at the same time: each value must have been at that place at some time.
import threading

ROUNDS = 3_000


def race(change, make, allowed, places):
    """The wrong values that a reader has seen while another thread changed a list; IndexError is right."""
    shared = make()
    wrong = set()
    done = threading.Event()

    def read():
        while not done.is_set():
            for place in places:
                try:
                    value = shared[place]
                except IndexError:
                    continue
                if value not in allowed:
                    wrong.add(value)
            for value in shared:
                if value not in allowed:
                    wrong.add(value)

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for i in range(ROUNDS):
        change(shared, i)
    done.set()
    for reader in readers:
        reader.join()
    return sorted(wrong, key=repr)


def push_and_pop(values, i):
    for value in (7, 8, 9, 7, 8, 9, 7, 8, 9):
        values.append(value)
    while values:
        values.pop()


def clear_and_fill(values, i):
    values.clear()
    for k in range(20):
        values.append(7 + k % 3)


def at_the_start(values, i):
    values.insert(0, 7)
    if len(values) > 20:
        del values[:15]
        values.pop(0)


def mixed_kinds(values, i):
    values.clear()
    values.append(7)
    values.append(8.5)
    values.append("text")
    values[0] = None
    values.sort(key=repr)


def replaced(values, i):
    values[:] = [7.5] * (i % 12)
    values += [8.5] * 3
    values.reverse()


ints, floats = {7, 8, 9}, {7.5, 8.5}
print(race(push_and_pop, list, ints, (0, 4, 8, -1)))
print(race(clear_and_fill, lambda: [7], ints, (0, 15, -1)))
print(race(at_the_start, lambda: [8, 9], ints, (0, 1, 12, -1)))
print(race(mixed_kinds, list, {7, 8.5, "text", None}, (0, 1, 2)))
print(race(replaced, lambda: [7.5], floats, (0, 5, -1)))
