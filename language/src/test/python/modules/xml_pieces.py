"""Documents in pieces: what is reported does not depend on where they are cut."""
import xml.etree.ElementTree as ET
from xml.parsers import expat


def events(document, size, joined=True, handlers=("StartElement", "EndElement", "CharacterData")):
    found = []
    parser = expat.ParserCreate()
    parser.SetReparseDeferralEnabled(False)
    parser.buffer_text = joined
    for name in handlers:
        setattr(parser, name + "Handler", lambda *args, name=name: found.append((name, *args)))
    parser.DefaultHandler = lambda data: found.append(("Default", data))
    try:
        for i in range(0, len(document), size):
            parser.Parse(document[i : i + size], False)
        parser.Parse(b"", True)
    except expat.ExpatError as e:
        found.append(str(e))
    return found


documents = (
    b"<r>a]b]]c ] ] &gt; ]&gt;</r>",
    b"<r>one ]]> two</r>",
    b"<r><a>]]</a><b>]]&gt;</b>]></r>",
    b"<r><![CDATA[x]]><![CDATA[]]]]><b/>t<![CDATA[\ny\n]]></r>",
    b"<r><!-x></r>",
    b"<r><!x></r>",
    b"<!-x><r/>",
    b"<r><!-- c --><a></a><!--d--><a/></r>",
    b"<r><![CDATUM[x]]></r>",
    b"<r><a></aa></r>",
    b"<r><aa></a></r>",
    b"<r><a></r></a>",
    b"<r a='1' b='2'><r a='3'/><r a='4' a='5'/></r>",
    b"<r\n x='1'\n>\n\n<y\n/>\n</r\n>",
)
for document in documents:
    whole = events(document, len(document))
    print(whole)
    if b"]" not in document and b"\n" not in document:
        print([size for size in range(1, len(document)) if events(document, size) != whole])

print(events(documents[3], 100, True, ("EndElement", "CharacterData")))
print(events(documents[12], 100, False, ("StartElement",)))
print(events(documents[3], 100, True, ("StartCdataSection", "EndCdataSection", "CharacterData")))

names = events(b"<r><item key='a'/><item key='b'/></r>", 100)
print(names[1][1] is names[3][1], list(names[1][2])[0] is list(names[3][2])[0])

tree = ET.fromstring(
    "<r xmlns='one' xmlns:p='two'>" + "".join("<p:a n='%d' p:m='x'>text %d</p:a>\n" % (i, i) for i in range(500)) + "</r>"
)
print(len(tree), tree[499].text, tree[3].tag, tree[4].attrib, repr(tree[7].tail))
