# A deque that is initialized again forgets its items and its maximal length.
from collections import deque

d = deque("abcd", 3)
d.__init__("xyz12")
print(d, d.maxlen)
d.__init__("xyz12", 2)
print(d, d.maxlen)
d.__init__()
print(d, d.maxlen)
for bad in (-1, "x", 1.5):
    d.__init__("ab", 4)
    try:
        d.__init__("cd", bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e, d)
