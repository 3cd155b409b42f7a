# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Without an object str is empty, whatever the encoding."""


class Text(str):
    pass


print(repr(str(errors="strict")), repr(str(encoding="no such")), repr(str()))
print(repr(Text(errors="strict")), type(Text(encoding="x")).__name__, repr(str.__new__(Text)))
for arguments in ({"object": "", "errors": "strict"}, {"object": "a", "encoding": "utf-8"}, {"object": 1, "errors": "x"}):
    try:
        print(repr(str(**arguments)))
    except TypeError as error:
        print(error)
