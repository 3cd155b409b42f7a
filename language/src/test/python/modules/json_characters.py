"""Strings and numbers as JSON, and a list that shrinks while it is written."""

import json


class Float(float):
    def __repr__(self):
        return "not asked"


class Int(int):
    def __repr__(self):
        return "not asked"


texts = ["", "plain", 'a"b', "back\\slash", "\x7f", "\x1f\n\t\r\b\f", "é", "é\x7f", "€uro 😀", "\ud800", "x" * 100 + "\n", "mixed é \" end"]
print(json.dumps(texts))
print(ascii(json.dumps(texts, ensure_ascii=False)))
print(json.loads(json.dumps(texts)) == texts, json.loads(json.dumps(texts, ensure_ascii=False)) == texts)
print(json.dumps({text: i for i, text in enumerate(texts)}, indent=1))
print(json.dumps([1.5, -0.0, 1e22, 1e16, 1e-7, 123456789.125, 2**70, -(2**70), -5, 2**63 - 1, -(2**63), True, None, float("inf")]))
print(json.dumps([Float(1.5), Int(3), {Int(4): Float(2)}]))

shrinking = [object()] * 10


def remove(value):
    del shrinking[-1]


print(json.dumps(shrinking, default=remove))
