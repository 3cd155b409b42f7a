# The text of a container that another thread fills and clears is that of one moment.
import threading
from collections import OrderedDict, deque


class Names(set):
    pass


def add(values):
    values.add(1)


def append(values):
    values.append(1)


def put(values):
    values[1] = 1


def check(values, fill):
    expected = {repr(values)}
    fill(values)
    expected.add(repr(values))
    values.clear()
    done = False

    def change():
        while not done:
            fill(values)
            values.clear()

    thread = threading.Thread(target=change)
    thread.start()
    try:
        seen = {repr(values) for _ in range(3000)}
    finally:
        done = True
        thread.join()
    print(type(values).__name__, sorted(expected), seen - expected)


check(set(), add)
check(Names(), add)
check([], append)
check(deque(), append)
check(bytearray(), append)
check({}, put)
check(OrderedDict(), put)
