"""Positions in the bytes of a document."""
from xml.parsers import expat

DOCUMENTS = (
    "<a>äöü€<b x='ß'>😀</b>\n<!--é--><c/>ä<d/></a>".encode(),
    "<?xml version='1.0' encoding='iso-8859-1'?><a>ä<b/></a>".encode("latin-1"),
    "<a>ä<b/></a>".encode("utf-16"),
    "\ufeff<a>ä<b/>\n<c/></a>".encode(),
    "<a>\r\n<b/>\r<c/>ä\r\n\r\n<d/>\n</a>".encode(),
)
for data in DOCUMENTS:
    for size in (len(data), 1):
        parser = expat.ParserCreate()
        places = [parser.CurrentByteIndex]

        def start(name, *attributes):
            places.append((name, parser.CurrentByteIndex, parser.CurrentLineNumber, parser.CurrentColumnNumber))

        parser.StartElementHandler = start
        parser.EndElementHandler = start
        parser.CommentHandler = start
        for i in range(0, len(data), size):
            parser.Parse(data[i:i + size])
        parser.Parse(b"", True)
        print(places, parser.CurrentByteIndex)
    parser = expat.ParserCreate()
    try:
        parser.Parse(data.replace(b"</a", b"</e").replace(b"/\0a", b"/\0e"), True)
    except expat.ExpatError as error:
        print(error, parser.ErrorByteIndex)
