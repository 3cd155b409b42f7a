# Searches that the simple algorithm would take quadratic time for.
for n in 100, 10_000, 100_000:
    for a, b in ('a', 'b'), (b'a', b'b'), (bytearray(b'a'), bytearray(b'b')), ('\u0430', '\U0001f600'):
        needle = a * n + b * n * 2 + a * n
        hay = a * n * 2 + b * n + a * n * 2
        print(n, hay.find(needle), hay.count(needle), (hay + needle).find(needle), (hay + needle).count(needle), needle in hay)
print(('ab' * 5000 + 'c').find('ab' * 50 + 'c'), ('xy' * 40).find('xy' * 39 + 'x', 1), ('xy' * 40).find('yx' * 38 + 'y', 2, 79))
