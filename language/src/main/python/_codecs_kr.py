# Not in CPython 3.14 Lib: a module in C there.
"""Codecs for Korean."""
from _multibytecodec import _codec_finder

getcodec = _codec_finder("euc_kr", "cp949", "johab")
