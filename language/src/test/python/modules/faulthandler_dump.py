"""Stacks of all threads, now and when a time is over."""
import faulthandler
import io
import re
import sys
import tempfile
import threading
import time

release = threading.Event()
started = threading.Event()


def show(file):
    file.seek(0)
    text = re.sub(r"0x[0-9a-f]{16} \[.*?\]", "NUMBER [NAME]", file.read())
    text = re.sub(r'  File ".*/threading.py".*\n', "", text)
    print(re.sub(r'File ".*/(\w+\.py)", line \d+', r'File "\1"', text))
    file.seek(0)
    file.truncate()


def waiting():
    started.set()
    release.wait()


def dump(file, **options):
    faulthandler.dump_traceback(file, **options)


def recurse(depth):
    if depth:
        recurse(depth - 1)
    else:
        dump(file)


def sleeping():
    time.sleep(0.5)


with tempfile.TemporaryFile("w+") as file:
    dump(file)
    show(file)
    dump(file, all_threads=False)
    show(file)
    recurse(120)
    file.seek(0)
    print(len(file.read().splitlines()))
    file.seek(0)
    file.truncate()
    thread = threading.Thread(target=waiting)
    thread.start()
    started.wait()
    dump(file.fileno())
    show(file)
    faulthandler.dump_traceback_later(0.05, file=file)
    sleeping()
    show(file)
    release.set()
    thread.join()
    faulthandler.dump_traceback_later(0.01, repeat=True, file=file)
    text = ""
    while text.count("Timeout (0:00:00.010000)!\n") < 3:
        file.seek(0)
        text = file.read()
    faulthandler.cancel_dump_traceback_later()

for arguments in ((0,), (-1,), (1e20,)):
    try:
        faulthandler.dump_traceback_later(*arguments)
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
for file in (io.StringIO(), -1, "text"):
    try:
        faulthandler.dump_traceback(file)
    except (ValueError, OSError, AttributeError) as error:
        print(type(error).__name__, error)
error, sys.stderr = sys.stderr, None
for function in (faulthandler.dump_traceback, faulthandler.enable, lambda: faulthandler.dump_traceback_later(1)):
    try:
        function()
    except RuntimeError as caught:
        print(caught)
sys.stderr = error
