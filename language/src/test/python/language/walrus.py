data = [1, 5, 3, 8]
if (n := len(data)) > 3:
    print("long", n)
print([y for x in data if (y := x * 2) > 5], y)
while (item := data.pop()) != 5:
    print("popped", item)
print(item, data)


def f():
    print((a := 1) + (b := a + 1), a, b)
    return any((last := x) > 2 for x in range(10)), last


print(f())
print((lambda: (z := 3) + z)())
x = (y := 4, 5)
print(x, y)
