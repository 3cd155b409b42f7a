s = list(range(8))
s[2:4] = ["a", "b", "c"]
print(s)
s[:0] = [-1]
s[len(s):] = [99]
print(s)
s[1:3] = []
print(s)
s[::2] = "vwxyz"[:len(s[::2])]
print(s)
s[5:2] = ["in"]
print(s)
s[:] = (i for i in range(3))
print(s)
del s[::2]
print(s)
try:
    s[::1] = 5
except TypeError as e:
    print(e)
t = [0, 1, 2, 3]
try:
    t[::2] = [1, 2, 3]
except ValueError as e:
    print(e)
try:
    t[9] = 1
except IndexError as e:
    print(e)
try:
    "abc"[0] = "x"
except TypeError as e:
    print(e)
try:
    (1, 2)[0] = 1
except TypeError as e:
    print(e)
t[1:1] = t
print(t)
