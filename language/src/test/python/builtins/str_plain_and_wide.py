# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""The same operations on ASCII text, on wider text and on a mixture: short ways and general ones agree."""

TEXTS = ["", "a", "banana split", "\tTwo  words\n", "aé", "ébanana é", "\u2028wide\U0001f600 text", "x" * 40 + "y"]
PARTS = ["a", "an", "na s", "é", " ", "x" * 33, "zz", "\U0001f600"]

for text in TEXTS:
    print(ascii(text), text.split(), text.split(None, 1), text.rsplit(None, 1), ascii(text.strip()), ascii(text.lstrip()))
    print(ascii(text.upper()), ascii(text.title()), text.isalpha(), text.islower(), text.isspace(), ascii(text[::-1]))
    print(ascii(text[1:4]), ascii(text[1::2]), ascii(text.center(15, "*")), ascii("-".join(text)), ascii(text.zfill(9)))
    for part in PARTS:
        print(
            text.find(part), text.rfind(part), text.count(part), text.find(part, 2, -1), text.rfind(part, 2, -1),
            text.startswith(part), text.endswith(part), text.startswith(part, 1), text.endswith(part, 0, -1),
            ascii(text.replace(part, "")), ascii(text.replace(part, "<é>", 1)), ascii(text.replace(part, "<>", 2)),
            text.split(part), text.partition(part), part in text, sep=" | ",
        )


def joined(separator, items):
    try:
        return ascii(separator.join(items))
    except TypeError as error:
        return str(error)


class Text(str):
    pass


for items in [], ["a"], ["a", "b"], ["a", "é"], ["a", 1], ("a", "b"), "ab", [Text("a"), "b"], {"k": 1}, None, 5, [""] * 3:
    print(joined(",", items), joined("", items), joined("é", items), joined(Text("+"), items))
print(type("".join([Text("a")])), type("".join(["a"])))

for function in str.join, str.startswith, str.endswith:
    for arguments in (), (5, "a"), ("a",), ("a", 5), ("a", ("b", 5)), ("abc", "b", 1, 2), (Text("abc"), Text("a")):
        try:
            print(function(*arguments))
        except TypeError as error:
            print(error)
print("abc".startswith(("x", "a")), "abc".endswith(()), "abc".startswith("", 4), "".endswith(""), "a".startswith("aa"))
