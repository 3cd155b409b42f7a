# Replaces CPython 3.14 Lib/multiprocessing/popen_forkserver.py: without os.fork no server can fork, so it spawns.
from .popen_spawn_posix import Popen as _SpawningPopen

__all__ = ['Popen']


class Popen(_SpawningPopen):
    method = 'forkserver'
