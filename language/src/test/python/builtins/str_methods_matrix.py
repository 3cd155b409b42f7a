# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Methods of str with many texts and arguments, each line the results for one text."""

TEXTS = ["", "abc", "Hello World", "  spaced\t out \n", "aaaa", "a,b,,c", "\xe9t\xe9", "Stra\xdfe", "\u0130I\u0131i", "\u03a3\u03a3 \u03c3",
         "x\r\ny\nz\r", "\u01c4\u01c5\u01c6", "1\u0661\xb2\xbd", "ab\U0001f600cd", "-12", "\ufb01x", "A1 b2", "\u3000a\u3000", "mixed \u2028 line"]
PLAIN = ["lower", "upper", "title", "capitalize", "swapcase", "casefold", "strip", "lstrip", "rstrip", "split", "rsplit", "splitlines", "isalpha", "isalnum",
         "isdecimal", "isdigit", "isnumeric", "isspace", "isprintable", "isascii", "islower", "isupper", "istitle", "isidentifier"]
WITH_PART = ["find", "rfind", "index", "count", "partition", "rpartition", "split", "rsplit", "strip", "removeprefix", "removesuffix", "startswith", "endswith"]
PARTS = ["", "a", ",", "ab", " ", "\xe9", "aa"]


def result(text, method, *arguments):
    try:
        return ascii(getattr(text, method)(*arguments))
    except ValueError as error:
        return str(error)


for text in TEXTS:
    print(ascii(text), *(result(text, method) for method in PLAIN))
    for method in WITH_PART:
        print(" ", method, "|".join(result(text, method, part) for part in PARTS))
    print(" bounds", *(result(text, method, part, *bounds) for method in ("find", "rfind", "count") for part in ("a", "")
                       for bounds in ((1, 3), (-3,), (100,), (3, 1))))
    print(" limits", *(result(text, method, part, n) for method in ("split", "rsplit") for part in (",", None, "a") for n in (0, 1, 2)))
    print(" replace", *(result(text, "replace", part, "XY", n) for part in PARTS for n in (-1, 0, 1, 2)))
    print(" widths", *(result(text, method, width) for method in ("center", "ljust", "rjust", "zfill", "expandtabs") for width in (0, 3, 8)))
    print(" slices", *(ascii(text[part]) for part in (slice(None, None, 2), slice(None, None, -1), slice(1, 3), slice(-2, None), slice(5, 2, -1))))
