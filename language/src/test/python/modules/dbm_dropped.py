# Iterators over a database that are dropped before its end: nothing is heard of them when it is closed.
import dbm.sqlite3
import gc
import os
import shelve
import sys
import tempfile

sys.unraisablehook = lambda arguments: print("unraisable", arguments.exc_value)


def first_keys(database):
    for key in database:
        break
    return key, next(iter(database)), b"b" in database, any(True for _ in database)


with tempfile.TemporaryDirectory() as directory:
    path = os.path.join(directory, "database")
    with dbm.sqlite3.open(path, "c") as database:
        for text in "abc":
            database[text] = text.upper()
        print(first_keys(database))
        other = dbm.sqlite3.open(path, "w")
        print(database.popitem(), len(database))
        other["d"] = "D"
        other.close()
        print(sorted(database.items()), database.keys())
        database.clear()
        print(len(database), list(database), database.keys())
        try:
            database.popitem()
        except KeyError as error:
            print(repr(error))
        iterator = iter(database)
        database["e"] = "E"
        print(list(iterator), list(iterator))
        database["f"] = "F"
        iterator = iter(database)
        print(next(iterator))
        late = iter(database)
    gc.collect()
    for each in iterator, late:
        try:
            next(each)
        except dbm.sqlite3.error as error:
            print(error)
    try:
        database["e"]
    except dbm.sqlite3.error as error:
        print(error)
    try:
        database.__init__(path, flag="c", mode=0o666)
    except dbm.sqlite3.error as error:
        print(error)
    for flag in "r", "w", "c", "n", "x":
        try:
            with dbm.sqlite3.open(path, flag) as database:
                print(flag, list(database), list(reversed(sorted(database.items()))))
                database["g"] = "G"
        except (dbm.sqlite3.error, ValueError) as error:
            print(flag, repr(error))
    try:
        dbm.sqlite3.open(os.path.join(directory, "missing"))
    except dbm.sqlite3.error as error:
        print(repr(error), isinstance(error, OSError))

    with dbm.sqlite3.open(path, "n") as database:
        for number in range(350):
            database[f"{number:04}"] = ""
        print(len(database.keys()), list(database) == sorted(database), len(set(database)))
        seen = 0
        for key in database:
            del database[key]
            seen += 1
        print(seen, len(database))

    with shelve.open(os.path.join(directory, "shelf")) as shelf:
        shelf.update(x=[1], y={"z": 2})
        print(next(iter(shelf)), dict(shelf))
        shelf.clear()
        print(len(shelf))
    gc.collect()
