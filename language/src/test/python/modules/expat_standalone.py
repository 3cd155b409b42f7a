# Documents that need others, parameter entities, the order of what is told about them, and what handlers may answer.
from xml.parsers import expat

def attempt(f, *args):
    try:
        print(f(*args))
    except expat.ExpatError as e:
        print(type(e).__name__, e, e.code, e.lineno, e.offset)
    except Exception as e:
        print(type(e).__name__, e)

for answer in (1.5, None, "x", 0, 1, True, [], 2 ** 70, -1):
    p = expat.ParserCreate()
    p.NotStandaloneHandler = lambda: answer
    attempt(p.Parse, "<!DOCTYPE q SYSTEM 'q.dtd' [<!ELEMENT root ANY>]><root/>", True)
    p = expat.ParserCreate()
    p.ExternalEntityRefHandler = lambda *args: answer
    attempt(p.Parse, "<!DOCTYPE q [<!ENTITY e SYSTEM 'x'>]><root>&e;</root>", True)

documents = {
    "system": "<!DOCTYPE q SYSTEM 'q.dtd'><root>&u;</root>",
    "subset": "<!DOCTYPE q SYSTEM 'q.dtd' [<!ELEMENT root ANY>]><root>&u;</root>",
    "public": "<!DOCTYPE q PUBLIC 'p' 'q.dtd' [<!ELEMENT root ANY>]><root/>",
    "parameter": "<!DOCTYPE q [<!ENTITY % a '<!ENTITY b \"x\">'> %a; <!ENTITY c 'd'>]><root>&b;&c;</root>",
    "unknown": "<!DOCTYPE q [%a; <!ENTITY c 'd'><!ATTLIST root x CDATA 'y'>]><root>&c;&d;</root>",
    "outside": "<!DOCTYPE q [<!ENTITY % a SYSTEM 'pe'> %a; <!ENTITY c 'd'>]><root>&c;&d;</root>",
    "standalone": "<?xml version='1.0' standalone='yes'?><!DOCTYPE q SYSTEM 'q.dtd'><root/>",
    "alone": "<?xml version='1.0' standalone='yes'?><!DOCTYPE q [%a; <!ENTITY c 'd'>]><root>&c;</root>",
    "none": "<!DOCTYPE q [<!ENTITY c 'd'>]><root>&c;</root>",
}
for name, document in documents.items():
    for flag in (None, 0, 1, 2):
        for reads in (False, True) if flag else (False,):
            told = []
            p = expat.ParserCreate()
            if flag is not None:
                p.SetParamEntityParsing(flag)
            for handler in ("NotStandalone", "StartDoctypeDecl", "EndDoctypeDecl", "EntityDecl", "SkippedEntity", "StartElement"):
                setattr(p, handler + "Handler", lambda *args, name=handler: told.append((name,) + args) or 1)
            def outside(context, base, system, public):
                told.append(("outside", context, system))
                if reads:
                    p.ExternalEntityParserCreate(context).Parse("<!ENTITY u 'v'>", True)
                return 1
            p.ExternalEntityRefHandler = outside
            try:
                p.Parse(document, True)
            except expat.ExpatError as e:
                told.append(str(e))
            print(name, flag, reads, told)
