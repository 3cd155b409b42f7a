# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""pyexpat and what is made of it: events with their places, errors, entities, trees."""
from xml.parsers import expat
import plistlib
import xml.dom.minidom
import xml.etree.ElementTree as ET
import xml.sax

HANDLERS = ["StartElement", "EndElement", "CharacterData", "Comment", "ProcessingInstruction", "StartNamespaceDecl",
            "EndNamespaceDecl", "StartCdataSection", "EndCdataSection", "XmlDecl", "SkippedEntity"]
DOCTYPE_HANDLERS = ["StartDoctypeDecl", "EndDoctypeDecl", "EntityDecl", "ElementDecl", "AttlistDecl", "NotationDecl",
                    "UnparsedEntityDecl", "StartElement", "CharacterData", "SkippedEntity"]


def parse(document, names=HANDLERS, separator=None, places=True):
    parser = expat.ParserCreate(namespace_separator=separator)
    for name in names:
        def show(*values, name=name):
            print("  ", name, values, *([parser.CurrentLineNumber, parser.CurrentColumnNumber] if places else []))
        setattr(parser, name + "Handler", show)
    try:
        print("  ", parser.Parse(document, True))
    except expat.ExpatError as error:
        print("  ", error, error.code, error.lineno, error.offset, error.code == parser.ErrorCode)


print("events")
parse("""<?xml version="1.0" encoding="utf-8" standalone='yes'?>
<!-- c --><a x="1" y='a&amp;b
 c'>t&lt;x\ny<b/><![CDATA[ <x>\n&amp;]]><?pi some data?>&#x1f40d;</a>
<!-- end -->""")
parse('<a xmlns="u" xmlns:p="v"><p:b p:c="1" d="2"></p:b></a>', separator=" ")
parse('<?xml version="1.0" encoding="iso-8859-1"?><a>\xe9</a>'.encode("latin-1"), ["CharacterData"])
parse('<?xml version="1.0" encoding="cp437"?><a>\xe9</a>'.encode("cp437"), ["CharacterData"])
parse("<a>\u20ac</a>".encode("utf-16"), ["CharacterData"], places=False)
print("document type")
parse("""<!DOCTYPE a SYSTEM "s.dtd" [
<!ELEMENT a (b|c*,d?)*>
<!ELEMENT b EMPTY>
<!ATTLIST a x CDATA "def" y (m|n) #REQUIRED z ID #IMPLIED w NMTOKENS #FIXED " a  b ">
<!ENTITY e "text &lt; <b/>">
<!ENTITY % pe "x">
<!NOTATION gif PUBLIC "-//gif">
<!ENTITY pic SYSTEM "p.gif" NDATA gif>
]>
<a y=" m ">&e;&unknown;</a>""".replace("b|c*,d?", "b|c*"), DOCTYPE_HANDLERS, places=False)
print("errors")
for document in [
    "", " ", "abc", "abc<", "<a>", "<a></b>", "<a><b></a>", "<a/><b/>", "<a/>x", '<a x="1" x="2"/>', "<a x=1/>", "<a x/>",
    "<a>&foo;</a>", "<a>&#0;</a>", "<a>]]></a>", "<a", "<a>\x01</a>", "<a>\n<![CDATA[x</a>", "<a>&</a>", '<a b="<"/>',
    '<a b="&x;"/>', '<!DOCTYPE a [<!ENTITY a "&b;"><!ENTITY b "&a;">]><a>&a;</a>', ' <?xml version="1.0"?><a/>', "<a>&x</a>",
    "</a>", "<1/>", "<a/>\n\n<b", "&amp;<a/>", "<a>\n  <b>\n</a>", b"<a>\xff</a>",
]:
    parse(document, [])
for document in ["<p:a/>", '<a xmlns:p=""/>', '<a xmlns:xml="u"/>', '<a xmlns:xmlns="u"/>']:
    parse(document, [], "!")
print("pieces")
parser = expat.ParserCreate()
parser.buffer_text = True
parser.ordered_attributes = True
parser.CharacterDataHandler = print
parser.StartElementHandler = lambda *values: print(values)
for piece in '<a>one\ntwo<b x="&amp;" y=""/>&lt;]]x</a>':
    parser.Parse(piece)
parser.Parse("", True)
for action in [lambda: parser.Parse("x"), lambda: parser.foo, lambda: expat.ParserCreate(namespace_separator="ab")]:
    try:
        action()
    except (expat.ExpatError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
bomb = '<!DOCTYPE a [<!ENTITY x0 "%s">' % ("x" * 1000)
bomb += "".join('<!ENTITY x%d "%s">' % (i, "&x%d;" % (i - 1) * 20) for i in range(1, 8)) + "]><a>&x7;</a>"
try:
    expat.ParserCreate().Parse(bomb, True)
except expat.ExpatError as error:
    print(error.code == expat.errors.codes[expat.errors.XML_ERROR_AMPLIFICATION_LIMIT_BREACH])

print("trees")
root = ET.fromstring('<r xmlns:n="u"><n:i k="v">text</n:i>tail<e/></r>')
print(ET.tostring(root), [(each.tag, each.attrib, each.text, each.tail) for each in root])
try:
    ET.fromstring("<r>\n  <i>\n</r>")
except ET.ParseError as error:
    print(error, error.position)
pull = ET.XMLPullParser(["start", "end"])
for piece in ["<a><b", ">x</b", "><c/></a>"]:
    pull.feed(piece)
    pull.flush()
    print([(event, each.tag) for event, each in pull.read_events()])
print(xml.dom.minidom.parseString('<a b="1"><!--c-->t<![CDATA[d]]></a>').toprettyxml(indent=" "))


class Printer(xml.sax.ContentHandler):
    def startElement(self, name, attributes):
        print("start", name, dict(attributes), self.locator.getLineNumber())

    def setDocumentLocator(self, locator):
        self.locator = locator


xml.sax.parseString("<a>\n<b c='d'/></a>", Printer())
print(plistlib.loads(plistlib.dumps({"a": [1, 2.5, "x", b"y", True]})))
