# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Codecs looked up by name, error handlers of our own, incremental decoding."""

import codecs
def h(e):
    return ('<%d-%d>' % (e.start, e.end), e.end)
codecs.register_error('mine', h)
print('a\xe9\u20acb'.encode('ascii', 'mine'), b'a\xff\xfeb'.decode('utf-8', 'mine'), b'a\xff'.decode('ascii', 'mine'))
codecs.register_error('bytes', lambda e: (b'!!', e.end))
print('a\xe9b'.encode('ascii', 'bytes'))
codecs.register_error('bad', lambda e: 5)
for f in (lambda: 'a\xe9b'.encode('ascii', 'bad'), lambda: b'\xff'.decode('ascii', 'bad'), lambda: b'\xff'.decode('ascii', 'bytes'), lambda: codecs.lookup('nosuch'), lambda: codecs.lookup_error('nosuch'), lambda: 'a'.encode('nosuch')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(codecs.lookup('utf-8').name, codecs.lookup('UTF8').name, codecs.lookup('latin1').name, codecs.getencoder('ascii')('abc'), codecs.getdecoder('utf-16')(b'\xff\xfea\x00'))
print(codecs.encode('abc', 'rot13'), codecs.decode('abc', 'rot13'), codecs.encode(b'abc', 'hex') if 0 else '')
d = codecs.getincrementaldecoder('utf-8')()
print([d.decode(bytes([b])) for b in 'é€'.encode()], d.decode(b'', True))
print(codecs.getincrementalencoder('utf-16')().encode('ab'))
print(codecs.charmap_encode('ab', 'strict', {97: 1, 98: b'zz'}), codecs.charmap_decode(b'\x00\x01', 'replace', 'x'))
import encodings.cp1252
print(encodings.cp1252.getregentry().encode('€'))
print(codecs.BOM_UTF8, codecs.escape_decode(b'a\\n') if hasattr(codecs, 'escape_decode') else '')
try:
    'é'.encode('ascii')
except UnicodeEncodeError as e: print(e.args, e.encoding, e.object, e.start, e.end, e.reason, str(e))
try:
    b'ab\xff'.decode('utf-8')
except UnicodeDecodeError as e: print(e.args, e.encoding, e.object, e.start, e.end, e.reason, str(e))
