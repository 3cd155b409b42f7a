n = 10 ** 4299
print(len(str(n)), str(n)[:3], str(-n)[:3])
for f in (lambda: str(10 ** 4300), lambda: int("1" * 4301), lambda: len(hex(10 ** 5000)),
          lambda: len("%x" % 10 ** 5000), lambda: f"{10 ** 5000}"):
    try:
        print(f())
    except ValueError as e:
        print(e)
a = b = 1
for _ in range(300):
    a, b = b, a + b
print(a)
f = 1
for i in range(1, 61):
    f *= i
print(f, sum(map(int, str(f))))
x, y = 10**40 + 7, 10**25 + 3
while y:
    x, y = y, x % y
print(x)
