# Not in CPython 3.14 Lib: a module in C there.
"""Codecs for Japanese."""
from _multibytecodec import _codec_finder

getcodec = _codec_finder("shift_jis", "cp932", "euc_jp", "shift_jis_2004", "shift_jisx0213", "euc_jis_2004", "euc_jisx0213")
