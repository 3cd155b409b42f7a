# Not in CPython 3.14 Lib: a module in C there.
"""What CPython's own tests ask of what is inside CPython; see _testcapi."""

import sys

from _testcapi import absent

HEAP_TYPE = 1 << 9
# How often tests have code run before they look at it: nothing changes here.
SPECIALIZATION_THRESHOLD = ADAPTIVE_COOLDOWN_VALUE = 2


def get_recursion_depth():
    """How many frames there are, the caller's among them."""
    depth, frame = 0, sys._getframe(1)
    while frame is not None:
        depth, frame = depth + 1, frame.f_back
    return depth


def get_static_builtin_types():
    """All classes that no program has made."""
    found, remaining = {object: None}, [object]
    while remaining:
        for each in type.__subclasses__(remaining.pop()):
            if not each.__flags__ & HEAP_TYPE and each not in found:
                found[each] = None
                remaining.append(each)
    return list(found)


__getattr__ = absent(__name__)
