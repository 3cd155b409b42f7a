config = {"host": "x"}
print(config["host"])
del config["port"]
