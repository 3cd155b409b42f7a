s = list(range(10))
print(s[0], s[-1], s[2:5], s[:3], s[7:], s[:], s[-3:], s[:-7])
print(s[::2], s[1::3], s[::-1], s[8:2:-2], s[-1:-4:-1], s[5:2], s[100:], s[-100:3])
print("hello"[1:4], "hello"[::-1], (1, 2, 3)[:2], b"abc"[0], b"abc"[1:], range(10)[2:8:3])
print("abc"[True], s[False])


class Show:
    def __getitem__(self, key):
        return key


show = Show()
print(show[1], show[1:2], show[:], show[::2], show[1:2, 3], show[1, 2], show[...], show[()], show[(1,)])
print(show[-1:], show["a":"b"], show[*[1, 2]], show[*"ab", 3], show[lambda: 0:1].stop)
for bad in ("a", 1.0, None, (1, 2)):
    try:
        s[bad]
    except TypeError as e:
        print(e)
for container in ([], (), "", b"", range(0)):
    try:
        container[0]
    except IndexError as e:
        print(e)
try:
    s[::0]
except ValueError as e:
    print(e)
try:
    s["a":2]
except TypeError as e:
    print(e)
