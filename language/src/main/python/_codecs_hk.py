# Not in CPython 3.14 Lib: a module in C there.
"""The codec of Hong Kong."""
from _multibytecodec import _codec_finder

getcodec = _codec_finder("big5hkscs")
