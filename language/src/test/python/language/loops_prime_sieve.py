def sieve(n):
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(flags[i * i::i])
    return [i for i, prime in enumerate(flags) if prime]


print(sieve(50))
print(len(sieve(5000)))
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "is prime")
total = 0
for i in range(100000):
    if i % 3 == 0 or i % 5 == 0:
        total += i
print(total)
