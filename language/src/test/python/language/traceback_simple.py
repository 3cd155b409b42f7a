def third(x):
    return 10 / x


def second(x):
    value = third(x)
    return value


print("before")
second(0)
print("never")
