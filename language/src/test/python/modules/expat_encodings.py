"""What a document may say of its encoding: one in which XML itself would read differently is refused."""
import xml.etree.ElementTree
from xml.parsers import expat

NAMES = ("cp037", "cp424", "cp864", "cp1252", "utf-16", "utf-16-le", "koi8-r", "shift_jis", "iso-8859-15", "ascii",
         "utf-7", "no-such-encoding")
DOCUMENT = '<?xml version="1.0" encoding="%s"?><a b="\xe1$@{}~"/>'


def outcome(function, *arguments):
    try:
        return function(*arguments)
    except expat.ExpatError as error:
        return error.code, error.lineno, error.offset, str(error)
    except (LookupError, ValueError, SyntaxError) as error:
        return type(error).__name__, str(error)


def parse(data, encoding=None, pieces=1):
    parser = expat.ParserCreate(encoding)
    found = []
    parser.XmlDeclHandler = lambda *declaration: found.append(declaration)
    parser.StartElementHandler = lambda name, attributes: found.append(attributes)
    size = -(-len(data) // pieces)
    try:
        for start in range(0, len(data), size):
            parser.Parse(data[start:start + size], start + size >= len(data))
    except expat.ExpatError as error:
        return found, error.code, error.lineno, error.offset, str(error)
    return ascii(found)


for name in NAMES:
    data = (DOCUMENT % name).encode("latin-1")
    print(name, outcome(parse, data))
    print("    in pieces", outcome(parse, data, None, 7))
    if not name.startswith("utf-16"):
        print("    given", outcome(parse, data, name))
    print("    as text", outcome(parse, (DOCUMENT % name), "utf-8"))
    print("    tree", outcome(lambda: ascii(xml.etree.ElementTree.fromstring(data).get("b"))))
