"""The receiver in the text of a signature is called as in C, and is positional only."""

import datetime
import inspect

for function in (
    print,
    len,
    globals,
    sorted,
    list.append,
    list.sort,
    set.__contains__,
    frozenset().__contains__,
    dict.fromkeys,
    dict.__class_getitem__,
    dict.__dict__["__class_getitem__"],
    list.__class_getitem__,
    datetime.datetime.__dict__["utcnow"],
    int.__new__,
):
    print(function.__qualname__, function.__text_signature__, inspect.signature(function))
