def grade(n):
    if n > 90:
        return "A"
    elif n > 80:
        return "B"
    elif n > 70: return "C"
    else:
        return "F"


print([grade(n) for n in (95, 85, 75, 5)])
n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)
for i in range(2):
    for j in range(3):
        if j == 1:
            continue
        if i == 1:
            break
        print(i, j)
    else:
        print("inner finished", i)
else:
    print("outer finished")
while True:
    break
else:
    print("never")
k = 3
while k:
    k -= 1
else:
    print("while else", k)
for x in []:
    print("never")
else:
    print("empty", "x" in globals())
for i in range(3): pass
print(i)
lst = [1, 2, 3]
for v in lst:
    if v < 3:
        lst.append(v + 10)
print(lst)
d = {}
for d["k"] in range(3):
    pass
print(d)
