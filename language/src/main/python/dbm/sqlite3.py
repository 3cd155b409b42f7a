# Replaces CPython 3.14 Lib/dbm/sqlite3.py: an iterator that is dropped, and dies later, holds no statement meanwhile.
import os
import sqlite3
from collections.abc import MutableMapping
from contextlib import closing, suppress
from pathlib import Path

# The program's flag, the mode of SQLite, and whether a file is made, an older one removed before.
_MODES = {'r': ('ro', False, False), 'w': ('rw', False, False), 'c': ('rwc', True, False), 'n': ('rwc', True, True)}

# How many keys are read at once.
_BATCH = 100


class error(OSError):
    pass


def _normalize_uri(path):
    uri = Path(path).absolute().as_uri()
    while '//' in uri:
        uri = uri.replace('//', '/')
    return uri


def _prepare(path, flag, mode):
    """The URI for a flag, whose file is there as far as the flag says so."""
    if flag not in _MODES:
        raise ValueError(f"Flag must be one of 'r', 'w', 'c', or 'n', not {flag!r}")
    access, creates, empties = _MODES[flag]
    file = Path(path)
    if empties:
        file.unlink(missing_ok=True)
    if creates:
        file.touch(mode=mode, exist_ok=not empties)
    # nobody writes, so that the files beside the database, which could not be made, are not needed
    immutable = '&immutable=1' if access == 'ro' else ''
    return f'{_normalize_uri(path)}?mode={access}{immutable}'


class _Database(MutableMapping):

    def __init__(self, path, /, *, flag, mode):
        if hasattr(self, '_cx'):
            raise error('DBM object does not support reinitialization')
        uri = _prepare(os.fsdecode(path), flag, mode)
        try:
            self._cx = sqlite3.connect(uri, autocommit=True, uri=True)
        except sqlite3.Error as failure:
            raise error(str(failure))
        if flag != 'r':
            with suppress(sqlite3.OperationalError):
                self._cx.execute('PRAGMA journal_mode = wal').close()
        if _MODES[flag][1]:
            self._run('CREATE TABLE IF NOT EXISTS Dict (key BLOB UNIQUE NOT NULL, value BLOB NOT NULL)')

    def _cursor(self, statement, *values):
        if not self._cx:
            raise error('DBM object has already been closed')
        try:
            return self._cx.execute(statement, values)
        except sqlite3.Error as failure:
            raise error(str(failure))

    def _row(self, statement, *values):
        with closing(self._cursor(statement, *values)) as cursor:
            return cursor.fetchone()

    def _run(self, statement, *values):
        with closing(self._cursor(statement, *values)) as cursor:
            return cursor.rowcount

    def __len__(self):
        return self._row('SELECT COUNT (key) FROM Dict')[0]

    def __getitem__(self, key):
        row = self._row('SELECT value FROM Dict WHERE key = CAST(? AS BLOB)', key)
        if row is None:
            raise KeyError(key)
        return row[0]

    def __setitem__(self, key, value):
        self._run('REPLACE INTO Dict (key, value) VALUES (CAST(? AS BLOB), CAST(? AS BLOB))', key, value)

    def __delitem__(self, key):
        if not self._run('DELETE FROM Dict WHERE key = CAST(? AS BLOB)', key):
            raise KeyError(key)

    def _keys_after(self, last):
        following = ('SELECT key FROM Dict ORDER BY key LIMIT ?', _BATCH)
        if last is not None:
            following = ('SELECT key FROM Dict WHERE key > ? ORDER BY key LIMIT ?', last, _BATCH)
        with closing(self._cursor(*following)) as cursor:
            return [row[0] for row in cursor]

    def __iter__(self):
        last = None
        while keys := self._keys_after(last):
            for last in keys:
                yield last
                if not self._cx:
                    raise error('Cannot operate on a closed database.')

    def popitem(self):
        row = self._row('SELECT key, value FROM Dict LIMIT 1')
        if row is None:
            raise KeyError
        del self[row[0]]
        return row

    def close(self):
        if self._cx:
            self._cx.close()
            self._cx = None

    def keys(self):
        return list(self)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()


def open(filename, /, flag='r', mode=0o666):
    """Open a database; the flag is 'r', 'w', 'c' or 'n' as for dbm.open()."""
    return _Database(filename, flag=flag, mode=mode)
