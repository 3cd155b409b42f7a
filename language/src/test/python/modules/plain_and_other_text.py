# Readers and writers of text that take ASCII another way than the rest: both, and one after the other.
import csv
import io
import json
import re

TEXTS = ["plain", "caf\xe9", "\u0416\u0443\u043a", "a\U0001f600b", "", "x"]

# Text streams.
for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "latin-1", "ascii", "utf-32", "cp1252", "UTF8", "utf-7"):
    for newline in (None, "", "\n", "\r", "\r\n"):
        raw = io.BytesIO()
        stream = io.TextIOWrapper(raw, encoding=encoding, errors="backslashreplace", newline=newline)
        for text in TEXTS:
            stream.write(text + "\n")
        stream.write("end")
        stream.flush()
        print(encoding, repr(newline), raw.getvalue()[:60], len(raw.getvalue()))
raw = io.BytesIO()
stream = io.TextIOWrapper(raw, encoding="utf-8", line_buffering=True)
for text in ("ab", "c\n", "d\r", "caf\xe9", "\xe9\n", "rest"):
    stream.write(text)
    print(raw.getvalue())
stream._CHUNK_SIZE = 8
for text in ("1234", "5678", "9", "longer than a chunk", "x" * 8, "\xe9" * 3):
    stream.write(text)
    print(raw.getvalue())
stream.seek(0)
print(stream.read())
stream.close()
try:
    stream.write("more")
except ValueError as e:
    print(e)


class Closing(io.BytesIO):
    asked = 0

    @property
    def closed(self):
        Closing.asked += 1
        return False


stream = io.TextIOWrapper(Closing(), encoding="ascii")
stream.write("a")
print(Closing.asked > 0)
stream.detach()
stream = io.TextIOWrapper(io.BufferedWriter(Closing()), encoding="ascii")
Closing.asked = 0
stream.write("a")
print(Closing.asked > 0)
stream.detach().detach()

for newline in (None, "", "\n", "\r", "\r\n"):
    memory = io.StringIO(newline=newline)
    for text in TEXTS + ["a\r\nb\rc\n"]:
        memory.write(text)
    memory.seek(3)
    memory.write("\u0416")
    memory.seek(40)
    memory.write("far")
    print(ascii(memory.getvalue()), memory.newlines)

# JSON.
names = ["n%d" % i for i in range(200)]
document = json.dumps([{name: i for i, name in enumerate(names)}] * 2)
first, second = json.loads(document)
print(first == second, all(a is b for a, b in zip(first, second)))
for text in TEXTS:
    value = {text: [text, {text: text + '"\\\n'}], "a": {"a": text}}
    for ascii_only in (True, False):
        document = json.dumps(value, ensure_ascii=ascii_only)
        print(ascii(document), json.loads(document) == value)
for number in ("0", "-0", "7", "-7", "123456789012345678", "-123456789012345678", "999999999999999999",
               "1234567890123456789", "9223372036854775808", "-9223372036854775809", "0.5", "-1e3", "1E-2", "01", "-", "1.", "1e"):
    for document in (number, "[%s]" % number, '["\xe9", %s]' % number):
        try:
            print(json.loads(document), end=" ")
        except json.JSONDecodeError as e:
            print(e, end=" ")
    print()
print(json.loads("12", parse_int=lambda s: "int " + s), json.loads("[1.5]", parse_float=lambda s: "float " + s))
for document in ('"abc', '"\xe9', '{"a', '{"a\\', '{"a\\u12', '{"\\u00e9": 1, "\xe9": 2, "a\\n": 3}', '["a\tb"]', '{"a\x01": 1}', '{"a": tru}', '[nul]', '-Infinity', '{"\\ud83d\\ude00": "\\ud83d"}'):
    try:
        print(ascii(json.loads(document)))
    except json.JSONDecodeError as e:
        print(e)
circle = [1]
circle.append({"again": circle})
try:
    json.dumps(circle)
except ValueError as e:
    print(e, e.__notes__)
shared = [1.5, float("inf"), 1e100]
print(json.dumps([shared, shared, {"k": shared, 2.5: None}]))

# CSV.
lines = ['a,"b,c",d\r\n', '"quoted ""twice""",x"y,\n', '"over\n', 'two lines",e\n', "caf\xe9,\u0416,plain\n", ",,\n", "\n", " a, b\n", "last,one"]
for options in ({}, {"quotechar": "'"}, {"delimiter": " ", "skipinitialspace": True}, {"escapechar": "\\"}, {"quoting": csv.QUOTE_NONE}, {"quoting": csv.QUOTE_NOTNULL}):
    try:
        for row in csv.reader(lines, **options):
            print(ascii(row))
    except csv.Error as e:
        print(e)
old = csv.field_size_limit(5)
for line in ("12345,1\n", "123456,1\n", '"12345",1\n', '"123456",1\n', "\xe92345,1\n", "\xe923456,1\n", "1,12345", "1,123456"):
    try:
        print(ascii(list(csv.reader([line]))))
    except csv.Error as e:
        print(e)
csv.field_size_limit(old)
rows = [TEXTS, ["a,b", 'say "x"', "line\nend", "tab\t"], [1, -2.5, None, True, ""], ["'", "\\", ";", " "]]
for options in ({}, {"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONE, "escapechar": "\\"}, {"delimiter": "1"}, {"lineterminator": "end"}, {"doublequote": False, "escapechar": "!"}):
    out = io.StringIO(newline="")
    csv.writer(out, **options).writerows(rows)
    print(ascii(out.getvalue()))

# Substitution.
for text in ("a1b22", "\xe91\xe822", "\u04161b22", "\U0001f6001b22"):
    print(ascii(re.sub(r"\d+", lambda m: "<%s>" % m[0], text)), ascii(re.sub(r"\d", "\u0416", text)), ascii(re.sub(r"(\d)", r"[\1\1]", text)), ascii(re.match("(.)(.)", text).expand(r"\2-\1")))
