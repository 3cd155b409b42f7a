"""Signals that a thread blocks, those that have come meanwhile, and waiting for one."""

import signal
import time

received = []
signal.signal(signal.SIGUSR1, lambda number, frame: received.append(signal.Signals(number).name))


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def until(condition):
    end = time.monotonic() + 30
    while not condition() and time.monotonic() < end:
        time.sleep(0.01)
    return condition()


print(signal.pthread_sigmask(signal.SIG_BLOCK, []))
print(signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1, signal.SIGTERM}))
print(signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGUSR2,)))
print(signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR2]) == {signal.SIGUSR1, signal.SIGUSR2, signal.SIGTERM})

# What is blocked waits, once, and comes before the call that frees it returns.
signal.raise_signal(signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR1)
print(until(lambda: signal.SIGUSR1 in signal.sigpending()), signal.sigpending(), received)
print(signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1]), received)
print(signal.sigpending(), signal.pthread_sigmask(signal.SIG_BLOCK, []))
signal.raise_signal(signal.SIGUSR1)
print(until(lambda: len(received) == 2), received)
signal.raise_signal(signal.SIGUSR1)
print(received)

# A signal without a handler, whose default would end the process.
signal.raise_signal(signal.SIGTERM)
print(signal.sigpending())
print(signal.sigwait([signal.SIGTERM, signal.SIGINT]), signal.sigpending())
signal.raise_signal(signal.SIGTERM)
print(signal.sigwait({signal.SIGTERM}))

# Waiting for an alarm. (Signals that the process is sent reach one of its contexts, so that this sends none.)
signal.pthread_sigmask(signal.SIG_SETMASK, {signal.SIGUSR2, signal.SIGALRM, signal.SIGKILL})
print(signal.pthread_sigmask(signal.SIG_BLOCK, []) == {signal.SIGUSR2, signal.SIGALRM})
signal.setitimer(signal.ITIMER_REAL, 0.1)
print(signal.sigwait([signal.SIGALRM, signal.SIGUSR2]))

# A handler set while its signal is blocked.
signal.signal(signal.SIGUSR2, lambda number, frame: received.append("other"))
signal.raise_signal(signal.SIGUSR2)
print(until(lambda: signal.sigpending()), received)
print(signal.pthread_sigmask(signal.SIG_SETMASK, []) == {signal.SIGUSR2, signal.SIGALRM}, received)


def fail(number, frame):
    raise KeyError(number)


signal.signal(signal.SIGUSR2, fail)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2])
signal.raise_signal(signal.SIGUSR2)
show(lambda: signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR2]))
print(signal.pthread_sigmask(signal.SIG_BLOCK, []))

show(lambda: signal.pthread_sigmask(1700, []))
show(lambda: signal.pthread_sigmask(signal.SIG_BLOCK, [0]))
show(lambda: signal.pthread_sigmask(signal.SIG_BLOCK, [1 << 1000]))
show(lambda: signal.pthread_sigmask(signal.SIG_BLOCK, 1))
show(lambda: signal.pthread_sigmask(signal.SIG_BLOCK, ["x"]))
show(lambda: signal.pthread_sigmask())
show(lambda: signal.sigwait([signal.NSIG]))
show(lambda: list(signal.Sigmasks))

# Waiting for some time.
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1, signal.SIGUSR2])
signal.raise_signal(signal.SIGUSR2)
info = signal.sigwaitinfo([signal.SIGUSR1, signal.SIGUSR2])
print(info.si_signo == signal.SIGUSR2, info[0] == info.si_signo, len(info), type(info), signal.sigpending())
signal.raise_signal(signal.SIGUSR1)
print(signal.sigtimedwait([signal.SIGUSR1], 30).si_signo == signal.SIGUSR1)
print(signal.sigtimedwait([signal.SIGUSR1], 0), signal.sigtimedwait({signal.SIGUSR2}, 0.01))
for timeout in -1, -0.5, "1", None, float("nan"), 1 << 100:
    show(lambda: signal.sigtimedwait([signal.SIGUSR1], timeout))
show(lambda: signal.sigwaitinfo([0]))
show(lambda: signal.sigtimedwait(1, 1))
