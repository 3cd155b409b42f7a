x = 1; y = 2; print(x, y)
if x: pass
class A: pass
class B: x = 1; y = 2
def f(): return 1; print("unreachable")
def g(): ...
for i in range(2): print(i); print(-i)
while x: x -= 1
print(A.__name__, B.y, f(), g())
if True:
    if False: print("no")
    else: print("else")
# comment
"""expression statement"""
1 + 1
(
    x,
    y,
) = (
    1,
    2,
)
print(x
      + y)
t = x, \
    y
print(t)
if (x and
        y): print("continuation")
try: 1 / 0
except ZeroDivisionError: print("one line")
finally: print("done")
with open(__file__) as file: print(file.readline().strip())
lambda: (yield)
λ = "unicode name"; été = 5
print(λ, été)
match = case = type = _ = 3
print(match, case, type, _)
