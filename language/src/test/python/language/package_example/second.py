from . import first
from .first import NAME as name
from .nested.deep import DEEP


def from_first():
    return first.NAME, name, DEEP
