d = {"a": 1}
for f in (lambda: d["z"], lambda: d[1], lambda: d[()], lambda: d[[]], lambda: d.pop("z"), lambda: {}.popitem(),
          lambda: d.get(), lambda: d.get([]), lambda: d.update(5), lambda: d.update([1]),
          lambda: d.update([(1, 2, 3)]), lambda: d.update("ab"), lambda: dict(5), lambda: dict(a=1, **{"a": 2}),
          lambda: dict([[]]), lambda: {[]: 1}, lambda: d | 5, lambda: d + {}, lambda: d < {}, lambda: d.fromkeys(),
          lambda: d.fromkeys(5), lambda: hash(d), lambda: d.setdefault(), lambda: d(), lambda: d.x,
          lambda: dict(1, 2), lambda: d.pop(), lambda: [] in d, lambda: d.__delitem__("q"), lambda: d.items(1),
          lambda: d.clear(1), lambda: {**[]}, lambda: d.keys().x):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    d["x"]["y"]
except KeyError as e:
    print(e, e.args, repr(e), str(e))
try:
    del d["multi\nline"]
except KeyError as e:
    print(e)
try:
    d |= 5
except TypeError as e:
    print(e)
