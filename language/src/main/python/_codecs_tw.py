# Not in CPython 3.14 Lib: a module in C there.
"""Codecs for traditional Chinese."""
from _multibytecodec import _codec_finder

getcodec = _codec_finder("big5", "cp950")
