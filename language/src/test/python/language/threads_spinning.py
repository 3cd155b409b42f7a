# A loop that waits for what another thread writes sees it, compiled code included.
import _thread
import time

stop = False


class Plain:
    pass


class Slotted:
    __slots__ = ("stop",)


class Holder:
    stop = False


def outcome(name, wait, change):
    """Whether a wait, compiled by then, ends by the change; one that misses it ends after very many turns."""
    ended = _thread.allocate_lock()
    started = _thread.allocate_lock()
    ended.acquire()
    started.acquire()
    seen = []

    def waiter():
        for _ in range(4):
            wait(150_000)
        started.release()
        seen.append(wait(TURNS))
        ended.release()

    _thread.start_new_thread(waiter, ())
    started.acquire()
    time.sleep(0.1)
    change()
    ended.acquire()
    print(name, seen[0])


TURNS = 3_000_000_000


def wait_global(most):
    turns = 0
    while not stop:
        turns += 1
        if turns > most:
            return "missed"
    return "seen"


def change_global():
    global stop
    stop = True


outcome("global", wait_global, change_global)


def wait_attribute(most):
    turns = 0
    while not plain.stop:
        turns += 1
        if turns > most:
            return "missed"
    return "seen"


def change_attribute():
    plain.stop = True


plain = Plain()
plain.stop = False
outcome("attribute", wait_attribute, change_attribute)
plain.stop = 0
outcome("attribute with an int", wait_attribute, change_attribute)
plain = Slotted()
plain.stop = False
outcome("slot", wait_attribute, change_attribute)
plain = Plain()
plain.__dict__ = {"stop": False}
outcome("attribute in a dictionary", wait_attribute, change_attribute)


def wait_class(most):
    turns = 0
    while not Holder.stop:
        turns += 1
        if turns > most:
            return "missed"
    return "seen"


def change_class():
    Holder.stop = True


outcome("attribute of a class", wait_class, change_class)


def cells():
    done = False

    def wait(most):
        for turns in range(most):
            if done:
                return "seen"
        return "missed"

    def change():
        nonlocal done
        done = True

    return wait, change


outcome("variable of a closure", *cells())


def wait_truth(most):
    turns = 0
    while not found:
        turns += 1
        if turns > most:
            return "missed"
    return "seen"


def wait_length(most):
    for turns in range(most):
        if len(found) > 0:
            return "seen"
    return "missed"


for wait in wait_truth, wait_length:
    found = []
    outcome("list", wait, lambda: found.append(1))
    found = {}
    outcome("dict", wait, lambda: found.update(a=1))
    found = set()
    outcome("set", wait, lambda: found.add(1))
    found = bytearray()
    outcome("bytearray", wait, lambda: found.append(1))


def wait_item(most):
    turns = 0
    while not items[-1]:
        turns += 1
        if turns > most:
            return "missed"
    return "seen"


items = [0, 0]
outcome("item of a list", wait_item, lambda: items.append(1))
items = bytearray(2)
outcome("item of a bytearray", wait_item, lambda: items.append(1))


def turns_of_generator():
    turns = 0
    while not plain.stop:
        turns += 1
        yield turns


def wait_generator(most):
    for turns in turns_of_generator():
        if turns > most:
            return "missed"
    return "seen"


plain = Plain()
plain.stop = False
outcome("attribute, by a generator", wait_generator, change_attribute)
