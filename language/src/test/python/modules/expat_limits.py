# The pieces in which characters are told, beginnings without a mark of their encoding, limits of memory.
from xml.parsers import expat

def attempt(f, *args):
    try:
        print(f(*args))
    except expat.ExpatError as e:
        print(type(e).__name__, e, e.code, e.lineno, e.offset)
    except Exception as e:
        print(type(e).__name__, e)

def pieces(document, **attributes):
    told = []
    p = expat.ParserCreate()
    for name, value in attributes.items():
        setattr(p, name, value)
    p.CharacterDataHandler = lambda data: told.append(len(data))
    p.Parse(document, True)
    return told

for encoding in "iso8859", "iso-8859-1", "utf-8", "us-ascii", "iso-8859-15":
    head = f"<?xml version='1.0' encoding='{encoding}'?>".encode()
    for n in 1023, 1024, 1025, 2048, 2050, 5000:
        document = head + b"<s>" + b"a" * n + b"</s>"
        print(encoding, n, pieces(document), pieces(document, buffer_text=True, buffer_size=1024))
        print(pieces(head + b"<s><![CDATA[" + b"a" * n + b"]]></s>"))
for n in 511, 512, 513, 1025, 5000:
    print(n, pieces(b"<?xml version='1.0' encoding='iso-8859-1'?><s>" + b"\xe9" * n + b"</s>"))
    for c in "\xe9", "a", "\u20ac", "\U0001f600":
        print(ascii(c), pieces(f"<s>{c * n}</s>".encode("utf-16")), pieces(f"<s>{c * n}</s>".encode("utf-8")))
for size in 2048, 1024:
    told = []
    p = expat.ParserCreate()
    p.CharacterDataHandler = lambda data: told.append(len(data))
    p.buffer_text = True
    p.buffer_size = 2048
    p.Parse(b"<?xml version='1.0' encoding='iso8859'?><a>a<s>" + b"a" * 1023)
    p.buffer_size = size
    p.Parse(b"aaa</s><s>" + b"a" * 1025 + b"</s></a>", True)
    print(told)

for document in (b"\0\r\n", b"\0", b"\0a", b"\0\r", b"a\0", b"<\0", b"\0<", b"\0a\0", b"\0<\0a", b"\0\n\0<", b"  ", b" \0<", b"\0 \0<\0a\0/\0>"):
    print(document, end=" ")
    attempt(expat.ParserCreate().Parse, document, True)

p = expat.ParserCreate()
for value in 1.0, None, "abc", float("nan"), 0.99, float("inf"), 100, True:
    attempt(p.SetAllocTrackerMaximumAmplification, value)
for value in 1.0, -5, 2 ** 64, 2 ** 64 - 1, None, "abc", 100, True:
    attempt(p.SetAllocTrackerActivationThreshold, value)
p = expat.ParserCreate()
s = p.ExternalEntityParserCreate(None)
attempt(s.SetAllocTrackerActivationThreshold, 1)
attempt(s.SetAllocTrackerMaximumAmplification, 1)
attempt(s.SetAllocTrackerActivationThreshold, 1.5)
attempt(s.SetAllocTrackerMaximumAmplification, 0.5)
del s
p = expat.ParserCreate()
p.Parse("<a>\n<b>  ")
attempt(p.SetAllocTrackerMaximumAmplification, 0)

rows = "".join(f'<!ENTITY r{i + 1} "{f"&r{i};" * 10}">' for i in range(4))
document = f'<!DOCTYPE d [<!ENTITY r0 "."><!ELEMENT d (#PCDATA)>{rows}]><d>&r4;</d>'
for threshold, factor in (3, 1), (10 ** 5, 1), (0, 1), (0, 10 ** 4):
    p = expat.ParserCreate()
    p.SetAllocTrackerActivationThreshold(threshold)
    p.SetAllocTrackerMaximumAmplification(factor)
    try:
        print(threshold, factor, p.Parse(document, True))
    except expat.ExpatError as e:
        print(threshold, factor, str(e).partition(":")[0], e.code)
