table = {"stays": 0}
for i in range(10000):
    table[i] = i
    del table[i]
print(table, 5 in table, len(table))
numbers = {-1}
for i in range(10000):
    numbers.add(i)
    numbers.discard(i)
print(numbers)
for i in range(100):
    table[i] = i
    table.pop(i - 3, None)
print(list(table), 50 in table)
