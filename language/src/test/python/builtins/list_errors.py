a = [1, 2]
for f in (lambda: a[2], lambda: a[-3], lambda: a["x"], lambda: a[1.0], lambda: a.index(9), lambda: a.remove(9),
          lambda: [].pop(), lambda: a.pop(5), lambda: a.pop("a"), lambda: a.insert("a", 1), lambda: a + (1,),
          lambda: a + 5, lambda: a * 1.5, lambda: a * "a", lambda: a * a, lambda: a.extend(5), lambda: a < 5,
          lambda: a < (1,), lambda: list(5), lambda: a.__setitem__(5, 1), lambda: a.__delitem__(9),
          lambda: a.append(), lambda: a.sort(5), lambda: a.nothing, lambda: hash(a), lambda: a.index(1, "x"),
          lambda: a.pop(1, 2), lambda: a.copy(1), lambda: a.index(), lambda: a.count(), lambda: list(1, 2),
          lambda: a(), lambda: a.insert(1), lambda: a[2**70], lambda: a * 2**62 * 2**62, lambda: -a):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(a)
try:
    a[5] = 1
except IndexError as e:
    print(e)
try:
    del a[5]
except IndexError as e:
    print(e)
try:
    a += 5
except TypeError as e:
    print(e)
try:
    a.x = 1
except AttributeError as e:
    print(e)
