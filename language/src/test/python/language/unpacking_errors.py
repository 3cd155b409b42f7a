def attempt(code):
    try:
        exec(code)
    except Exception as e:
        print(type(e).__name__ + ":", e)


attempt("a, b = 1, 2, 3")
attempt("a, b, c = 1, 2")
attempt("a, b = []")
attempt("a, *b, c = [1]")
attempt("a, b = 5")
attempt("a, b = None")
attempt("a, b = {'x': 1}")
attempt("a, b = (i for i in range(5))")
attempt("(a, b), c = 1, 2")
attempt("for a, b in [1]: pass")
attempt("[*5]")
attempt("print(*5)")
attempt("print(**5)")
attempt("{**5}")
attempt("{*5}")
attempt("a, = 'xy'")
