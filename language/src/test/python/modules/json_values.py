import json


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""))


for text in (
    '{"a": [1, -2.5e3, 0, 10, true, false, null], "b": {"c": "x\\ny\\u00e9\\ud83d\\ude00\\ud800"}}',
    " [ ] ",
    "{ }",
    "NaN",
    "[Infinity, -Infinity]",
    "123456789012345678901234567890",
    "1.0",
    "-0",
    "01",
    "-",
    "1.",
    "1e",
    "nul",
    "[1,]",
    "[1 2]",
    "[",
    "[1",
    '{"a":1,}',
    '{"a" 1}',
    "{1:2}",
    '{"a":}',
    '{"a":1 "b"}',
    '"abc',
    '"a\nb"',
    '"\\x"',
    '"\\u12"',
    '"\\ud83d\\u12"',
    '"\\',
    "",
    "1 2",
    '{"a":1, "a":2}',
):
    t(lambda: json.loads(text))
t(lambda: json.loads('"a\nb"', strict=False))
t(lambda: json.loads('{"a":{"b":1}}', object_hook=lambda d: sorted(d.items())))
t(lambda: json.loads('{"a":{"b":1}}', object_pairs_hook=list))
t(lambda: json.loads("[1.5, 2, NaN]", parse_float=str, parse_int=float, parse_constant=str.lower))
t(lambda: json.loads(b"[1]"))


class Int(int):
    def __repr__(self):
        return "no"


class Other:
    pass


for value in (
    [1, 2.5, True, False, None, "a\"\\\b\f\n\r\t/\x01\x7fé€😀\ud800"],
    {"a": 1, 2: "b", 1.5: [], True: {}, None: ()},
    Int(5),
    float("nan"),
    10**30,
    [[], {}, [[1]], {"a": {"b": []}}],
    {(1, 2): 3},
    Other(),
    [1, {"a": Other()}],
    {1, 2},
):
    t(lambda: json.dumps(value))
    t(lambda: json.dumps(value, indent=2, ensure_ascii=False))
    t(lambda: json.dumps(value, indent="\t", skipkeys=True, separators=(",", "=")))
    t(lambda: json.dumps(value, default=lambda o: [str(type(o))], allow_nan=False))
t(lambda: json.dumps({"b": 1, "a": 2}, sort_keys=True))
t(lambda: json.dumps({"b": 1, 2: 3}, sort_keys=True))
loop = [1]
loop.append(loop)
t(lambda: json.dumps(loop))
t(lambda: json.dumps(Other(), default=lambda o: o))
