# Not in CPython 3.14 Lib: a module in C there.
"""The time zones of zoneinfo, with the names that CPython's class in C has in texts."""

from zoneinfo._zoneinfo import ZoneInfo


def __repr__(self):
    name = "zoneinfo.ZoneInfo" if type(self) is ZoneInfo else type(self).__name__
    if self._key is None:
        return f"{name}.from_file({self._file_repr})"
    return f"{name}(key={self._key!r})"


ZoneInfo.__repr__ = __repr__
