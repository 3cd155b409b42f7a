def numbers():
    yield 1
    yield int("two")


def total(it):
    return sum(x for x in it)


print(total(numbers()))
