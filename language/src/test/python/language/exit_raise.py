print("a")
try:
    raise SystemExit(7)
except Exception:
    print("not an Exception")
