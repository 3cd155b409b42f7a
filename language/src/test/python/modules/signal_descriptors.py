"""Signals by the descriptor of a process: a handler has run when the call returns."""

import os
import signal


def handler(number, frame):
    print("handled", signal.Signals(number).name, frame.f_code.co_name)


def send(descriptor):
    for number in (signal.SIGUSR1, signal.SIGUSR1):
        signal.pidfd_send_signal(descriptor, number)
        print("sent")


signal.signal(signal.SIGUSR1, handler)
own = os.pidfd_open(os.getpid())
send(own)
directory = os.open(f"/proc/{os.getpid()}", os.O_DIRECTORY)
send(directory)
os.close(directory)
try:
    signal.pidfd_send_signal(own, signal.SIGINT)
except KeyboardInterrupt:
    print("interrupted")
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
print(signal.pidfd_send_signal(own, signal.SIGUSR1), signal.pidfd_send_signal(own, 0))
for arguments in [(own, signal.SIGUSR1, 1), (own, 1000), ("x", 0)]:
    try:
        signal.pidfd_send_signal(*arguments)
    except (OSError, TypeError) as error:
        print(type(error).__name__, error)
os.close(own)
