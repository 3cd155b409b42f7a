"""Powers that stay within a machine word and others that outgrow it, by turns in the same code."""


def square(x):
    return x ** 2


def power(x, y):
    return x ** y


def called(x, y):
    return pow(x, y)


def sums():
    bases = (3, 3037000499, 3037000500, -3037000499, -3037000500, 1 << 31, -(1 << 31), 1 << 62, -(1 << 63), 1 << 63, True)
    squares = 0
    for i in range(220):
        squares += square(bases[i % len(bases)])
    print(squares)
    powers = 0
    for i in range(400):
        base = bases[i % len(bases)]
        exponent = i % 5
        powers += power(base, exponent) - 2 * called(base, exponent)
    print(powers)


sums()

for base in (0, 1, -1, 2, -2, 3, -3, 10, -10):
    for exponent in (0, 1, 2, 3, 18, 19, 39, 40, 61, 62, 63, 64, 65):
        value = power(base, exponent)
        product = 1
        for _ in range(exponent):
            product *= base
        assert value == product == called(base, exponent), (base, exponent, value)
    print(base, [power(base, exponent) for exponent in (0, 1, 39, 40, 62, 63, 64)])
