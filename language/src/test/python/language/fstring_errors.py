def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)


n, s, f, c, lst = 5, "text", 1.5, 1j, []
attempt(lambda: f"{undefined}")
attempt(lambda: f"{n:z}")
attempt(lambda: f"{n:s}")
attempt(lambda: f"{s:d}")
attempt(lambda: f"{s:+}")
attempt(lambda: f"{s:=5}")
attempt(lambda: f"{s:,}")
attempt(lambda: f"{f:d}")
attempt(lambda: f"{f:x}")
attempt(lambda: f"{c:d}")
attempt(lambda: f"{c:05}")
attempt(lambda: f"{lst:5}")
attempt(lambda: f"{n:.2}")
attempt(lambda: f"{n:,x}")
attempt(lambda: f"{n:_x}")
attempt(lambda: f"{n:,_}")
attempt(lambda: f"{n:5.}")
attempt(lambda: f"{None:5}")
attempt(lambda: f"{True:5}|{True!s:5}|{True:d}")
attempt(lambda: f"{n:{s}}")
attempt(lambda: f"{n:{'a' * 3}}")
attempt(lambda: f"{1114112:c}")
attempt(lambda: f"{1 / 0}")
attempt(lambda: f"{n:+c}")
