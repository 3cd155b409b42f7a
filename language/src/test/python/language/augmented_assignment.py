a = 5
a += 2; a -= 1; a *= 3; a //= 4; a **= 3; a %= 50; a <<= 2; a >>= 1; a |= 9; a &= 13; a ^= 6
print(a)
b = 7
b /= 2
print(b)
x = y = [1]
x += [2]
print(x, y, x is y)
t = u = (1,)
t += (2,)
print(t, u)
s = "a"
s += "b"
s *= 3
print(s)
d = {"k": [0]}
d["k"] += [1]
d["n"] = d.get("n", 0)
d["n"] += 5
d |= {"z": 1}
print(d)


def index():
    print("index once")
    return 0


lst = [10]
lst[index()] += 1
print(lst)


class C:
    n = 1


c = C()
c.n += 1
print(c.n, C.n, c.__dict__)
tup = ([1],)
try:
    tup[0] += [2]
except TypeError as e:
    print(e, tup)
e = {1}
e -= {1}
e ^= {2, 3}
print(e == {2, 3})
