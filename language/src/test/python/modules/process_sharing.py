# Semaphores and memory that processes share by name.
import _multiprocessing
import _posixshmem
import mmap
import os
import secrets
import threading
from multiprocessing import shared_memory

unique = "/golden-" + secrets.token_hex(8)


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {str(e).replace(unique, 'NAME')}"


SemLock = _multiprocessing.SemLock
print(SemLock.SEM_VALUE_MAX, _multiprocessing.flags)
lock = SemLock(1, 1, 1, unique, True)
print(lock.kind, lock.maxvalue, lock.name, lock.handle > 0, lock._get_value(), lock._is_zero())
print(lock.acquire(), lock.acquire(False), lock.acquire(True, 0.01), lock.acquire(timeout=-1), lock._count())
print(lock._is_mine(), lock._is_zero(), lock.release(), attempt(lock.release), lock._count())
with lock as taken:
    print(taken, lock._get_value())

recursive = SemLock(0, 1, 1, unique, True)
print(recursive.acquire(), recursive.acquire(), recursive._count(), recursive._is_mine())
results = []
thread = threading.Thread(target=lambda: results.extend((recursive.acquire(False), attempt(recursive.release))))
thread.start()
thread.join()
print(results, recursive.release(), recursive.release(), attempt(recursive.release), sep="\n")

named = SemLock(1, 0, 5, unique, False)
print(named.name == unique, attempt(SemLock, 1, 0, 5, unique, True))
other = SemLock._rebuild(named.handle, 1, 5, unique)
waiting = threading.Thread(target=lambda: results.append(other.acquire(True, 30)))
waiting.start()
named.release()
waiting.join()
print(results[-1], named._get_value(), other._get_value(), other.name == unique)
print(_multiprocessing.sem_unlink(unique), attempt(_multiprocessing.sem_unlink, unique))
for args in ((5, 1, 1, unique, True), (1, -1, 1, unique, True), (1, 1, 1, "a/b", True), (1, 2, 3)):
    print(attempt(SemLock, *args))
print(attempt(SemLock._rebuild, 1, 1, 1, unique), attempt(lock.acquire, True, "x"), sep="\n")

fd = _posixshmem.shm_open(unique, os.O_CREAT | os.O_EXCL | os.O_RDWR, mode=0o600)
os.ftruncate(fd, 100)
memory = mmap.mmap(fd, 100)
print(os.get_inheritable(fd), attempt(_posixshmem.shm_open, unique, os.O_CREAT | os.O_EXCL))
shared = shared_memory.SharedMemory(unique, track=False)
shared.buf[:5] = b"hello"
print(memory[:6], len(shared.buf) >= 100)
shared.close()
print(_posixshmem.shm_unlink(unique), attempt(_posixshmem.shm_unlink, unique), sep="\n")
memory.close()
os.close(fd)
print(os.sysconf("SC_SEM_NSEMS_MAX"))
