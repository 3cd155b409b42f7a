"""Some replace a TypeError of __iter__ by one in their own words, others keep it; no other exception is replaced."""
import collections
import csv
import io
import operator
import select
import time


class Refusing:
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        raise self.error("own words")


class Late:
    def __iter__(self):
        yield from ()
        raise TypeError("while iterating")


class Rows(list):
    def __iter__(self):
        raise TypeError("own words")


USERS = {
    "str.join": ", ".join,
    "bytes.join": b", ".join,
    "bytearray.join": bytearray().join,
    "select": lambda v: select.select(v, [], []),
    "struct_time": time.struct_time,
    "writerow": lambda v: csv.writer(io.StringIO()).writerow(v),
    "countOf": lambda v: operator.countOf(v, 1),
    "indexOf": lambda v: operator.indexOf(v, 1),
    "in": lambda v: 1 in v,
    "list": list,
    "sum": sum,
    "deque": collections.deque,
    "writelines": io.BytesIO().writelines,
    "writerows": lambda v: csv.writer(io.StringIO()).writerows(v),
    "unpacking": lambda v: [*v],
}

for name, use in USERS.items():
    for value in Refusing(TypeError), Refusing(ValueError), Late(), Rows(), 1:
        try:
            print(name, type(value).__name__, use(value))
        except Exception as e:
            print(name, type(value).__name__, type(e).__name__, e, repr(e.__context__))
