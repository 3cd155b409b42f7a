# Functions of the same code with several dictionaries of globals.

code = compile("max = base\ndef f(): return max\ndef g(): return min\n", "same", "exec")
for base in range(4):
    space = {"base": base}
    exec(code, space)
    print(space["f"](), space["g"] is min)
    space["min"] = -base
    print(space["g"]())
    del space["max"], space["min"]
    print(space["f"]() is max, space["g"]() is min)

reader = compile("name", "reader", "eval")
spaces = [{"name": n} for n in range(20)]
print([eval(reader, space) for space in spaces for again in range(2)])
for space in spaces[::5]:
    del space["name"]
for space in spaces:
    try:
        print(eval(reader, space), end=" ")
    except NameError as e:
        print(e, end=" ")
print()

sources = [compile(f"def f{n}(): return len, value, {n}", "many", "exec") for n in range(30)]
spaces = [{"value": n} for n in range(3)]
spaces[2]["len"] = "own"
for turn in range(2):
    for source in sources:
        for space in spaces:
            exec(source, space)
print(sum(space[f"f{n}"]()[1] + space[f"f{n}"]()[2] for space in spaces for n in range(30)))
print([space["f7"]()[0] for space in spaces])


class Names(dict):
    def __getitem__(self, key):
        return super().__getitem__(key) if key in self.keys() else key.upper()


print(eval(reader, {}, Names()), eval(reader, {"name": 1}), eval(reader, {"__builtins__": {"name": 2}}))
for builtins in {"print": 1}, {"name": "b"}, {"name": "c", "other": 0}:
    try:
        print(eval(reader, {"__builtins__": builtins}))
    except NameError as e:
        print(e)
