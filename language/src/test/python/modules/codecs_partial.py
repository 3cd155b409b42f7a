# UTF-7, escapes that arrive in pieces, and the note that a failing codec leaves.
import codecs

for text in 'abc', 'a+b', 'Ä', '\U0001f600x', 'a\udc80', 'tab\t~\\', '1é-2ü/':
    print(ascii(text), text.encode('utf-7'), text.encode('utf7').decode('utf-7') == text)
for data in b'+AMQ-', b'+AMQx', b'+-', b'a+', b'+A', b'+!', b'\xff', b'+2AE-b', b'+AB~':
    try:
        print(data, ascii(data.decode('utf-7')))
    except UnicodeDecodeError as e:
        print(data, e)
    print(ascii(data.decode('utf-7', 'replace')), ascii(data.decode('utf-7', 'ignore')))
for encoding, data in ('utf-7', b'x+AMQ-y+2D3eAA-'), ('unicode_escape', rb'a\n\x41\u00e9\U0001f600\N{SPACE}\101z'), ('raw_unicode_escape', rb'a\u00e9\U0001f600\n'):
    decoder = codecs.getincrementaldecoder(encoding)()
    print(encoding, [ascii(decoder.decode(bytes([b]))) for b in data], ascii(decoder.decode(b'', True)))


def broken(text, errors='strict'):
    raise RuntimeError('broken')


codecs.register(lambda name: codecs.CodecInfo(broken, broken, name='broken') if name == 'broken' else None)
for action in (lambda: 'a'.encode('broken'), lambda: b'a'.decode('broken'), lambda: codecs.encode('a', 'broken')):
    try:
        action()
    except RuntimeError as e:
        print(e, e.__notes__)
