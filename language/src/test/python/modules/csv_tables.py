import csv
import io


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def read(*lines, **options):
    return lambda: list(csv.reader(lines, **options))


def write(row, **options):
    def run():
        out = io.StringIO()
        return csv.writer(out, **options).writerow(row), out.getvalue()

    return run


D = csv.Dialect.__mro__[0]
Dialect = csv.get_dialect("excel").__class__
for options in (
    dict(delimiter=""),
    dict(delimiter="ab"),
    dict(delimiter=1),
    dict(delimiter=None),
    dict(quotechar=1),
    dict(quotechar=None, quoting=0),
    dict(escapechar="ab"),
    dict(lineterminator=1),
    dict(quoting=9),
    dict(quoting="a"),
    dict(delimiter="\n"),
    dict(delimiter='"'),
    dict(escapechar=" ", skipinitialspace=True),
    dict(lineterminator=","),
    dict(dialect="nope"),
):
    t(lambda: Dialect(**options))
d = Dialect("excel-tab", quoting=csv.QUOTE_ALL)
t(lambda: [getattr(d, name) for name in ("delimiter", "quotechar", "escapechar", "doublequote", "lineterminator", "quoting")])
t(lambda: csv.get_dialect("nope"))
t(lambda: csv.register_dialect(1))
t(lambda: csv.list_dialects())
t(lambda: csv.field_size_limit("a"))
t(lambda: csv.writer(1))

t(read("a,b", '"c ""d""",e\n', "", "x"))
t(read('"a\n', 'b",c\n'))
t(read("a, b", skipinitialspace=True))
t(read("a\\,b", "c\\", escapechar="\\"))
t(read(1))
t(read(b"a"))
t(read("a\nb"))
t(read('"a', strict=True))
t(read('"a'))
t(read('"a"b', strict=True))
t(read('"a"b'))
t(read("1,'b',2.5,", quoting=csv.QUOTE_NONNUMERIC, quotechar="'"))
t(read("x", quoting=csv.QUOTE_NONNUMERIC))
t(read(',3,""', quoting=csv.QUOTE_STRINGS))
t(read(',3,""', quoting=csv.QUOTE_NOTNULL))
t(read('a;"b"', delimiter=";", quoting=csv.QUOTE_NONE))

row = [1, "a", None, 1.5, "a,b", 'a"b', "a\nb", ""]
t(write(row))
for quoting in (csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL):
    t(write(row, quoting=quoting))
t(write(row, quoting=csv.QUOTE_NONE))
t(write(row, quoting=csv.QUOTE_NONE, escapechar="\\"))
t(write(row, doublequote=False, escapechar="\\", lineterminator="!"))
t(write(row, doublequote=False))
t(write([""]))
t(write([None], quoting=csv.QUOTE_NONE))
t(write([]))
t(write(1))
t(write(["", ""], delimiter=" ", skipinitialspace=True))
reader = csv.DictReader(["a,b", "1,2", "3"])
t(lambda: list(reader))
t(lambda: (reader.line_num, csv.Sniffer().sniff("a;b\nc;d\n").delimiter))
