# Not in CPython 3.14 Lib: a module in C there.
"""What CPython's own tests ask of the limited part of its C API; see _testcapi."""

from _testcapi import absent


def sequence_getitem(sequence, index):
    return sequence[index]


def sequence_setitem(sequence, index, value):
    sequence[index] = value
    return 0


def sequence_delitem(sequence, index):
    del sequence[index]
    return 0


__getattr__ = absent(__name__)
