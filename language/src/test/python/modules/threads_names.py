# A global that threads bind at the same time has one value, however it is asked for.
import sys
import threading

space = sys.modules[__name__].__dict__
value = 0


def read():
    return value


for _ in range(50):
    read()


def bind(number):
    def work():
        global value
        for i in range(300):
            value = (number, i)
            space["other%d" % (i % 10)] = i
            space.pop("other%d" % (i % 10), None)
            read()
            dir(sys.modules[__name__])
    return work


differences = 0
for _ in range(20):
    threads = [threading.Thread(target=bind(number)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    differences += not read() == value == space["value"] == globals().get("value")
print(differences)


# A lock that two threads release at the same time is released once.
lock = threading.Lock()
failures = []


def release():
    barrier.wait()
    try:
        lock.release()
    except RuntimeError as error:
        failures.append(str(error))


ROUNDS = 100
for _ in range(ROUNDS):
    lock.acquire()
    barrier = threading.Barrier(2)
    threads = [threading.Thread(target=release) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lock.acquire()
    assert not lock.acquire(timeout=0)
    lock.release()
print(len(failures) == ROUNDS, set(failures))
