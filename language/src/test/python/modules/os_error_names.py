# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
# An OSError has the name of a file as the operating system knows it, not the object that stands for the path.
import io
import os
import pathlib
import struct
import zlib

nowhere = pathlib.Path("/nowhere-at-all/file")
other = pathlib.Path("/nowhere-at-all/other")


class Bytes:
    def __fspath__(self):
        return b"/nowhere-at-all/bytes"


def told(call, *args, **kwargs):
    try:
        result = call(*args, **kwargs)
    except (OSError, ValueError, OverflowError, TypeError, struct.error) as error:
        print(type(error).__name__, error)
        if isinstance(error, OSError):
            print("   ", repr(error.filename), repr(error.filename2))
    else:
        print(result)


for name in (
    "stat lstat scandir listdir mkdir rmdir unlink readlink chdir utime statvfs listxattr".split()
):
    told(getattr(os, name), nowhere)
told(os.open, nowhere, os.O_RDONLY)
told(os.chmod, nowhere, 0o600)
told(os.chown, nowhere, -1, -1)
told(os.truncate, nowhere, 1)
told(os.mkfifo, nowhere)
told(os.getxattr, nowhere, "user.a")
for name in "rename replace link symlink".split():
    told(getattr(os, name), nowhere, other)
told(os.rename, Bytes(), "/nowhere-at-all/other")
told(os.stat, Bytes())
told(os.stat, b"/nowhere-at-all/file")
told(nowhere.touch)
told(nowhere.mkdir)
told(nowhere.unlink)
told(nowhere.rename, other)
told(nowhere.read_text)
told(lambda: list(nowhere.iterdir()))

# descriptors have no name
told(open, 9999)
told(io.FileIO, 9999)
told(os.fdopen, 9999)
told(io.open_code, 1)

told(os.execv, "/nowhere-at-all/file", [])
told(os.execv, "/nowhere-at-all/file", [""])
told(os.execv, "/nowhere-at-all/file", "a")
told(os.execve, "/nowhere-at-all/file", [], {})
told(os.eventfd, -1)
told(os.eventfd, 1 << 32)
told(os.getrandom, 4, 99)
told(os.getrandom, 4, os.GRND_RANDOM | 4)

for letter in "lLqQnNP":
    for value in (-1 << 64, 1 << 64):
        told(struct.pack, letter, value)
told(zlib.compressobj, zdict="a")
told(zlib.decompressobj, zdict="a")
