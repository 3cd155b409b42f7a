handlers = {"go": lambda v: v.speed + 1}
print("start")
handlers["go"](5)
