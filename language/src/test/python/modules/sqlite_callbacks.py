# Functions, aggregates, collations, hooks, adapters, converters, blobs and copies of sqlite3.
import sqlite3
import sys
import threading


def attempt(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print("ok", "cursor" if isinstance(result, sqlite3.Cursor) else result)


con = sqlite3.connect(":memory:")

# functions
con.create_function("show", -1, lambda *values: repr(values))
print(con.execute("select show(null, 1, 2.5, 'te\u00fct', x'0102')").fetchone()[0])
for value in (None, 5, 2.5, "t\u00e9xt", b"bytes", True):
    con.create_function("give", 0, lambda: value, deterministic=True)
    print(con.execute("select give(), typeof(give())").fetchone())
con.create_function("give", 0, lambda: object())
attempt(con.execute, "select give()")
con.create_function("give", 0, lambda: 2**64)
attempt(con.execute, "select give()")
con.create_function("give", 0, lambda: 1 / 0)
attempt(con.execute, "select give()")
con.create_function("give", 0, None)
attempt(con.execute, "select give()")
attempt(con.create_function, "give", 1000, None)
con.create_function("nested", 1, lambda n: con.execute("select ? * 2", (n,)).fetchone()[0])
print(con.execute("select nested(21)").fetchone())

# aggregates
con.execute("create table t(k, n)")
con.executemany("insert into t values (?, ?)", [("a", 1), ("a", 2), ("b", 3), ("b", 4), ("b", 5)])


class Product:
    def __init__(self):
        self.value = 1

    def step(self, n):
        self.value *= n

    def inverse(self, n):
        self.value //= n

    def finalize(self):
        return self.value


class Windowed:
    def __init__(self):
        self.values = []

    def step(self, n):
        self.values.append(n)

    def inverse(self, n):
        self.values.remove(n)

    def value(self):
        return repr(self.values)

    def finalize(self):
        return "last " + repr(self.values)


class Unfinished:
    def step(self, n):
        pass


con.create_aggregate("product", 1, Product)
print(con.execute("select k, product(n) from t group by k").fetchall())
print(con.execute("select product(n) from t where n > 100").fetchone())
con.create_aggregate("unfinished", 1, Unfinished)
attempt(con.execute, "select unfinished(n) from t")
con.create_aggregate("broken", 1, lambda: 1 / 0)
attempt(con.execute, "select broken(n) from t")
con.create_window_function("listed", 1, Windowed)
query = "select n, listed(n) over (order by n rows between 1 preceding and 1 following) from t"
print(con.execute(query).fetchall())

# collations
con.create_collation("backwards", lambda a, b: (a < b) - (a > b))
print(con.execute("select distinct k from t order by k collate backwards").fetchall())
con.create_collation("backwards", None)
attempt(con.execute, "select k from t order by k collate backwards")
attempt(con.create_collation, "x", 5)

# hooks
seen = []
con.set_trace_callback(seen.append)
con.execute("select k from t where n = ?", (3,)).fetchall()
con.set_trace_callback(None)
con.execute("select 1")
print(seen)
actions = []


def authorize(action, first, second, database, inner):
    actions.append((action, first, second, database, inner))
    return sqlite3.SQLITE_DENY if second == "k" else sqlite3.SQLITE_OK


con.set_authorizer(authorize)
print(con.execute("select n from t where n < 2").fetchall())
attempt(con.execute, "select k from t")
con.set_authorizer(None)
print(actions)
con.set_progress_handler(lambda: True, 1)
attempt(con.execute, "select count(*) from t a, t b, t c")
con.set_progress_handler(None, 1)

# what callbacks raise
hook, sys.unraisablehook = sys.unraisablehook, lambda args: print(type(args.exc_value).__name__, args.err_msg.split(" <")[0])
sqlite3.enable_callback_tracebacks(True)
con.create_function("give", 0, lambda: 1 / 0)
attempt(con.execute, "select give()")
sqlite3.enable_callback_tracebacks(False)
attempt(con.execute, "select give()")
sys.unraisablehook = hook


# adapters and converters
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __conform__(self, protocol):
        if protocol is sqlite3.PrepareProtocol:
            return f"{self.x};{self.y}"


class Other:
    pass


sqlite3.register_adapter(Other, lambda other: "other")
sqlite3.register_converter("point", lambda data: tuple(map(int, data.split(b";"))))
both = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES | sqlite3.PARSE_COLNAMES)
both.execute("create table p(p point, q Point(5), r text)")
both.execute("insert into p values (?, ?, ?)", (Point(1, 2), Point(3, 4), Other()))
cursor = both.execute('select p, q, r, p as "x [point]", r as "y [nothing]", null as "z [point]" from p')
print([column[0] for column in cursor.description], cursor.fetchall())
print(sqlite3.adapt(Point(5, 6)), sqlite3.adapt(Other()))
attempt(sqlite3.adapt, object())
both.close()

# blobs
con.execute("create table blobs(id integer primary key, data blob)")
con.execute("insert into blobs values (1, zeroblob(8))")
with con.blobopen("blobs", "data", 1) as blob:
    blob.write(b"abc")
    blob[3] = 100
    blob[-2:] = b"yz"
    print(len(blob), blob.tell(), blob[0], blob[:4], blob[::3], blob.read(), blob.read())
    blob.seek(-3, 2)
    print(blob.read(2))
    attempt(blob.write, b"too long")
    attempt(blob.seek, 100)
    attempt(lambda: blob[8])
    attempt(lambda: blob["a"])
attempt(blob.read)
print(con.execute("select data from blobs").fetchone())
attempt(con.blobopen, "blobs", "data", 2)

# copies
con.commit()
copy = sqlite3.connect(":memory:")
con.backup(copy, pages=1, progress=lambda status, remaining, total: print(status, remaining, total))
print(copy.execute("select count(*) from t").fetchone())
data = con.serialize()
print(data[:15], len(data) % 512)
again = sqlite3.connect(":memory:")
again.deserialize(data)
print(again.execute("select sum(n) from t").fetchone())
for line in again.iterdump():
    print(line)
again.close()
copy.close()
print(con.getconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_FKEY))
con.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_FKEY)
print(con.getconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_FKEY), con.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 20) > 20)
attempt(con.execute, "select 'a text that is too long'")

# threads
def use():
    try:
        con.execute("select 1")
    except sqlite3.ProgrammingError as error:
        print(str(error).split(".")[0])


thread = threading.Thread(target=use)
thread.start()
thread.join()
shared = sqlite3.connect(":memory:", check_same_thread=False)
shared.execute("create table t(n)")
lock = threading.Lock()


def fill():
    for i in range(100):
        # CPython uses a statement of its cache in two threads at once
        with lock:
            shared.execute("insert into t values (?)", (i,))


threads = [threading.Thread(target=fill) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(shared.execute("select count(*), sum(n) from t").fetchone())
shared.close()
print(sqlite3.complete_statement("select 1;"), sqlite3.complete_statement("select 1"))
con.close()
