# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Waiting for signals, the frame that a handler gets, and the descriptor that tells of signals."""

import os
import signal
import threading


def handler(number, frame):
    print(signal.Signals(number).name, frame.f_code.co_name, frame.f_back.f_code.co_name)


def interrupted():
    raise LookupError("from the handler")


def wait(action):
    thread = threading.Timer(0.2, action)
    thread.start()
    try:
        print(signal.pause())
    except LookupError as error:
        print(repr(error))
    thread.join()


def raising():
    signal.raise_signal(signal.SIGUSR1)


def fails(*arguments, **keywords):
    try:
        print("no error", signal.set_wakeup_fd(*arguments, **keywords))
    except (ValueError, OSError, TypeError) as error:
        print(type(error).__name__, str(error).replace(str(arguments[0]), "FD"))


before = signal.signal(signal.SIGUSR1, handler)
raising()
wait(lambda: os.kill(os.getpid(), signal.SIGUSR1))
wait(lambda: os.kill(os.getpid(), signal.SIGUSR1))
signal.signal(signal.SIGUSR1, lambda number, frame: interrupted())
wait(lambda: os.kill(os.getpid(), signal.SIGUSR1))

reader, writer = os.pipe()
fails(writer)
fails(100_000)
fails("x")
os.set_blocking(writer, False)
other = threading.Thread(target=fails, args=(writer,))
other.start()
other.join()
signal.signal(signal.SIGUSR1, lambda number, frame: print("handled"))
print(signal.set_wakeup_fd(writer))
raising()
print(os.read(reader, 10) == bytes([signal.SIGUSR1]))
print(signal.set_wakeup_fd(-1) == writer, signal.set_wakeup_fd(-1))
signal.signal(signal.SIGUSR1, before)
os.close(reader)
os.close(writer)
