class Node:
    value = None


def use(d, n):
    first = [1, 2, 3]
    total = first[0] + d["items"][n].value.missing(first[1]) * 2
    return total


def call():
    return use({"items": [Node()]}, 0)


if __name__ == "__main__":
    print(len([call() for _ in range(1)]))
