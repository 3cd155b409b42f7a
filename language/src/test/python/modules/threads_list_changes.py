# What changes or copies a part of a list, or removes an item of an array, is one step for other threads.
import array
import struct
import threading

ROUNDS = 4000


def together(*works):
    """Runs functions in threads; gives the errors that ended some."""
    errors = []
    ended = []

    def run(work):
        try:
            work()
        except Exception as error:
            errors.append(repr(error))
        ended.append(work)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return errors if len(ended) == len(works) else "some did not end"


# Slices of a list that is emptied.
shared = []


def fill_and_clear():
    for _ in range(ROUNDS):
        shared.extend(range(50))
        shared.append("last")
        shared.clear()


def slices():
    for _ in range(ROUNDS):
        shared[-1:], shared[20:], shared[10:40], shared[40:10:-3], shared[5::7]


def copies():
    for _ in range(ROUNDS):
        copy = shared.copy()
        assert copy == [*range(50), "last"][: len(copy)], copy


print("slices", together(fill_and_clear, slices, slices, copies))


# Each removes what is its own.
def remove_own(first):
    for number in range(first, 2000, 4):
        shared.remove(number)


shared = list(range(2000))
print("remove", together(*(lambda first=first: remove_own(first) for first in range(4))), shared)
shared = array.array("i", range(2000))
print("remove", together(*(lambda first=first: remove_own(first) for first in range(4))), shared)


# There is always a last element to be deleted.
def delete_last():
    for _ in range(ROUNDS):
        del shared[-1]


def pop_before_last():
    for _ in range(ROUNDS):
        shared.pop(-2)


shared = list(range(4 * ROUNDS + 10))
print("delete", together(delete_last, delete_last, pop_before_last, pop_before_last), len(shared))


# Assigned slices do not mix.
def assign_all(value, count):
    def assign():
        for _ in range(ROUNDS):
            shared[:] = [value] * count

    return assign


def look():
    for _ in range(ROUNDS):
        copy = shared[:]
        assert copy == [copy[0]] * {"a": 5, "b": 9, 3: 7}[copy[0]], copy


shared = ["a"] * 5
print("assign", together(assign_all("a", 5), assign_all("b", 9), assign_all(3, 7), look))


# Nothing that is added meanwhile is lost.
def add():
    for number in range(ROUNDS):
        shared.append(number)


def repeat_once():
    global shared
    for _ in range(200):
        shared *= 1


def delete_none():
    for _ in range(200):
        del shared[1:0]
        shared[1:1] = ()
        shared[0:2] = shared[0:2]


shared = ["first", "second"]
print("repeat", together(add, add, repeat_once, delete_none), len(shared))


# Packed into a buffer that is made shorter.
buffer = bytearray()


def lengthen():
    for _ in range(ROUNDS):
        buffer.extend(bytes(20))
        buffer.clear()


def pack():
    for _ in range(ROUNDS):
        try:
            struct.pack_into("4b", buffer, 8, 1, 2, 3, 4)
        except struct.error:
            pass
        except BufferError:
            pass


errors = together(lengthen, pack, pack)
print("pack", [error for error in errors if "BufferError" not in error])
