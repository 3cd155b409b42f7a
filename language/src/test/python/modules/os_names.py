"""Names of files that are no text, and text that is no name."""

import os
import signal
import subprocess
import warnings

NAME = "a\ud800"


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for function in os.stat, os.mkdir, open, os.listdir, os.unlink, os.scandir, os.chdir, os.rmdir, os.readlink, os.system, os.fsencode:
    print(function.__name__, attempt(function, NAME))
print(attempt(os.open, NAME, os.O_RDONLY))
print(attempt(os.rename, "x", NAME))
print(attempt(os.access, NAME, 0))
print(attempt(os.execv, NAME, ["a"]))
print(attempt(os.putenv, NAME, "1"))
print(attempt(subprocess.run, [NAME]))
print(os.path.exists(NAME), os.path.isfile(NAME), os.path.islink(NAME))
print(ascii(compile("1", NAME, "eval").co_filename))

with warnings.catch_warnings():
    warnings.simplefilter("error")
    print(attempt(os.truncate, True, 0))
    print(attempt(lambda: os.stat(".", dir_fd=False)))
