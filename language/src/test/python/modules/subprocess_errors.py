# What a process that cannot start tells of: the program, its directory, or neither.
import io
import os
import subprocess


def show(function, *args, **kwargs):
    try:
        print(function.__name__, function(*args, **kwargs))
    except (OSError, ValueError, TypeError) as e:
        print(function.__name__, type(e).__name__, e, getattr(e, "filename", None))


show(subprocess.run, ["/nowhere/program"])
show(subprocess.run, ["/etc/passwd"])
show(subprocess.run, ["true"], cwd="/nowhere")
show(subprocess.run, ["true"], cwd="a\0b")
show(subprocess.run, ["true"], cwd=b"a\0b")
show(subprocess.run, ["true"], stdin=999)
show(subprocess.run, ["true"], start_new_session=True, process_group=0)
show(subprocess.run, ["echo", "a\0b"])
show(subprocess.run, ["echo"], env={"a": "b\0"})
show(os.system, "echo a\0b")
show(os.system, b"echo a\0b")
show(os.system, "exit 3")
show(open, "a\0b")
show(open, b"a\0b", "wb")
show(io.FileIO, "a\0b")
