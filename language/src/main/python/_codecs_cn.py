# Not in CPython 3.14 Lib: a module in C there.
"""Codecs for simplified Chinese."""
from _multibytecodec import _codec_finder

getcodec = _codec_finder("gb2312", "gbk", "gb18030", "hz")
