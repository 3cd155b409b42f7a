def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)


attempt(lambda: 1 < "a")
attempt(lambda: [] > ())
attempt(lambda: None <= None)
attempt(lambda: 1j < 2)
attempt(lambda: {} >= {})
attempt(lambda: object() < object())
attempt(lambda: (1, "a") < (1, 2))
attempt(lambda: 1 in 5)
attempt(lambda: 1 in "a")
attempt(lambda: [1] in {1})
attempt(lambda: "a" not in None)
attempt(lambda: 1 == "a")
attempt(lambda: [] != ())
