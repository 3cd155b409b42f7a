"""The numbers of threads are those of the system: the C library and /proc know the threads by them."""
import _thread
import ctypes
import faulthandler
import os
import signal
import sys
import tempfile
import threading
import time

library = ctypes.CDLL(None, use_errno=True)
library.pthread_self.restype = ctypes.c_ulong
library.pthread_getname_np.argtypes = ctypes.c_ulong, ctypes.c_char_p, ctypes.c_size_t


def name_of(ident):
    name = ctypes.create_string_buffer(16)
    return library.pthread_getname_np(ident, name, 16), name.value


def is_own():
    return threading.get_ident() == library.pthread_self() == threading.current_thread().ident


def tasks():
    return {int(name) for name in os.listdir("/proc/self/task")}


def is_task():
    return threading.get_native_id() == threading.current_thread().native_id and threading.get_native_id() in tasks()


print(is_own(), is_task(), threading.main_thread().ident == _thread._get_main_thread_ident() == threading.get_ident())

release = threading.Event()
told = threading.Event()
lock = threading.RLock()


def work():
    with lock:
        try:
            raise KeyError
        except KeyError:
            seen.append((is_own(), is_task(), library.pthread_self(), threading.get_native_id()))
            told.set()
            release.wait()


seen = []
thread = threading.Thread(target=work, name="worker")
thread.start()
ident = thread.ident
told.wait()
print(seen[0][:2], seen[0][2] == ident, seen[0][3] == thread.native_id, ident != threading.get_ident())
print(name_of(ident))
print(ident in sys._current_frames(), type(sys._current_exceptions()[ident]))
print(f"owner={ident} count=1" in repr(lock))
with tempfile.TemporaryFile() as file:
    faulthandler.dump_traceback(file)
    file.seek(0)
    text = file.read().decode()
    print(f"Thread 0x{ident:016x} [worker]" in text, f"thread 0x{threading.get_ident():016x} [" in text)

clock = time.pthread_getcpuclockid(ident)
print(type(clock), 0 <= time.clock_gettime(clock) < 60)
mine = time.pthread_getcpuclockid(threading.get_ident())
used = time.clock_gettime(mine)
print(0 < used <= time.clock_gettime(time.CLOCK_THREAD_CPUTIME_ID))

# a signal that another thread takes is still handled in the main one
handled = []
signal.signal(signal.SIGUSR2, lambda number, frame: handled.append((number, is_own())))
signal.pthread_kill(ident, signal.SIGUSR2)
end = time.monotonic() + 10
while not handled and time.monotonic() < end:
    time.sleep(0.01)
print(handled)
print(signal.pthread_kill(ident, 0))
try:
    signal.pthread_kill(ident, 1000)
except OSError as e:
    print(type(e).__name__, e)
release.set()
thread.join()

# the ident is known before the start returns
starts = []
for _ in range(20):
    own = []
    done = threading.Event()

    def tell(own=own, done=done):
        own.append(library.pthread_self())
        done.set()

    started = _thread.start_new_thread(tell, ())
    done.wait()
    starts.append(own == [started])
print(all(starts))

for kind in _thread.LockType, _thread._ThreadHandle:
    try:
        type("Derived", (kind,), {})
    except TypeError as e:
        print(e)


def divide(number, frame):
    1 / 0


# a signal to the own thread is handled before the call returns
signal.signal(signal.SIGUSR2, divide)
try:
    signal.pthread_kill(threading.get_ident(), signal.SIGUSR2)
except ZeroDivisionError as e:
    print(e)
signal.signal(signal.SIGUSR2, signal.SIG_DFL)
