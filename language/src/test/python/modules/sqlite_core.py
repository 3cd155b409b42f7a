# Connections, cursors, rows, transactions and errors of sqlite3.
import os
import sqlite3
import tempfile


def attempt(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
    except Exception as error:
        code = getattr(error, "sqlite_errorcode", None)
        name = getattr(error, "sqlite_errorname", None)
        print(type(error).__name__, error, code, name)
    else:
        if isinstance(result, sqlite3.Cursor):
            result = "cursor"
        print("ok", result)


con = sqlite3.connect(":memory:")
cur = con.cursor()
print(cur.execute("create table t(id integer primary key, a text, b real, c blob)") is cur)
cur.execute("insert into t(a, b, c) values (?, ?, ?)", ("eins", 1.5, b"\x00\x01"))
print(cur.lastrowid, cur.rowcount, cur.description, con.in_transaction)
cur.executemany("insert into t(a) values (:a)", [{"a": "zwei"}, {"a": "dr\u00e9i"}, {"a": "\U0001f40d"}])
print(cur.rowcount, con.total_changes)
con.commit()
print(con.in_transaction)
cur.execute("select * from t")
print([column[0] for column in cur.description], cur.rowcount)
print(cur.fetchone(), cur.fetchmany(), cur.fetchmany(1), cur.fetchall(), cur.fetchone())
print(list(con.execute("select a, id from t order by id desc")))
print(con.execute("update t set b = id where id > 1").rowcount)
con.rollback()
print(con.execute("select count(b) from t").fetchone())
print(con.execute("insert into t(a) values ('x') returning id, a").fetchall())
con.rollback()

# values
for value in (None, 0, -1, 2**63 - 1, -(2**63), 0.0, 1e300, float("inf"), "", "a\0b", b"", bytearray(b"ab"), memoryview(b"cd"), True):
    print(con.execute("select ?1, typeof(?1)", (value,)).fetchone())
attempt(con.execute, "select ?", (2**63,))
attempt(con.execute, "select ?", (object(),))
attempt(con.execute, "select ?", ("\ud800",))
attempt(con.execute, "select ?", (memoryview(b"abcd")[::2],))
attempt(con.execute, "select ?", ())
attempt(con.execute, "select ?", 5)
attempt(con.execute, "select :a", {})
attempt(con.execute, "select :a", (1,))
attempt(con.execute, "select ?", {"a": 1})

# statements
attempt(con.execute, "selec")
attempt(con.execute, "select * from nothing")
attempt(con.execute, "select 1; select 2")
attempt(con.execute, "select 1; -- a comment")
attempt(con.execute, "/* nothing */")
attempt(con.execute, "select 1\0")
attempt(con.execute, 5)
attempt(con.executemany, "select 1", [()])
attempt(con.execute, "insert into t(id) values (1)")
attempt(con.executescript, "create table u(x); insert into u values (1); insert into u values (2);")
attempt(con.executescript, "select 1; selec 2")
print(con.execute("select sum(x) from u").fetchone())

# rows
con.row_factory = sqlite3.Row
row = con.execute("select 1 as a, 'zwei' as B").fetchone()
print(tuple(row), row["A"], row["b"], row[0], row[-1], row[0:2], len(row), row.keys(), list(row))
print(row == con.execute("select 1 as a, 'zwei' as B").fetchone(), row == (1, "zwei"), hash(row) == hash(row))
attempt(lambda: row["c"])
attempt(lambda: row[2])
attempt(lambda: row[1.5])
con.row_factory = lambda cursor, data: dict(zip((column[0] for column in cursor.description), data))
print(con.execute("select 1 as a, 2 as b").fetchall())
con.row_factory = None
con.text_factory = bytes
print(con.execute("select 'text'").fetchone())
con.text_factory = lambda data: data.decode().upper()
print(con.execute("select 'text'").fetchone())
con.text_factory = str
attempt(con.execute("select cast(x'ff' as text) as broken").fetchone)

# transactions
con.execute("create table if not exists v(x unique)")
with con:
    con.execute("insert into v values (1)")
try:
    with con:
        con.execute("insert into v values (2)")
        con.execute("insert into v values (1)")
except sqlite3.IntegrityError as error:
    print(error, error.sqlite_errorname)
print(con.execute("select * from v").fetchall())
con.isolation_level = "immediate"
print(con.isolation_level, con.autocommit)
con.isolation_level = None
con.execute("begin")
print(con.in_transaction)
con.execute("rollback")
attempt(setattr, con, "isolation_level", "sometimes")
attempt(setattr, con, "autocommit", 5)
con.autocommit = False
print(con.autocommit, con.in_transaction)
con.execute("insert into v values (3)")
con.rollback()
print(con.in_transaction, con.execute("select count(*) from v").fetchone())
con.autocommit = True
print(con.in_transaction)

# recursion, closing
attempt(cur.executemany, "insert into v values (?)", ((cur.execute("select 1"),) for _ in range(1)))
cur.close()
attempt(cur.execute, "select 1")
con.close()
con.close()
attempt(con.execute, "select 1")
attempt(con.cursor)


class Careless(sqlite3.Connection):
    def __init__(self):
        pass


attempt(Careless().cursor)

# files
with tempfile.TemporaryDirectory() as directory:
    path = os.path.join(directory, "a b.db")
    first = sqlite3.connect(path)
    with first:
        first.execute("create table t(x)")
        first.execute("insert into t values (5)")
    second = sqlite3.connect("file:" + path.replace(" ", "%20") + "?mode=ro", uri=True)
    print(second.execute("select x from t").fetchone())
    attempt(second.execute, "insert into t values (6)")
    second.close()
    third = sqlite3.connect(path, timeout=0)
    first.execute("begin exclusive")
    attempt(third.execute, "select * from t")
    first.rollback()
    print(third.execute("select * from t").fetchall())
    third.close()
    first.close()
    attempt(sqlite3.connect, os.path.join(directory, "nowhere", "x.db"))
    before = os.getcwd()
    os.chdir(directory)
    try:
        relative = sqlite3.connect("a b.db")
        print(relative.execute("select x from t").fetchone())
        relative.close()
    finally:
        os.chdir(before)

# a connection as a function: whether it is open comes before what it is given
made = sqlite3.connect(":memory:")
for _ in range(2):
    for positional, named in [((), {}), ((1,), {}), (("select 1", 2), {}), ((), {"sql": ""}), (("select 1",), {})]:
        try:
            print(type(made(*positional, **named)))
        except (TypeError, sqlite3.Error) as error:
            print(type(error).__name__, error)
    made.close()
