"""A generator expression asks for the iterator of its first iterable once, when it is made."""


class Iterator:
    def __init__(self):
        self.count = 0

    def __next__(self):
        if self.count == 2:
            raise StopIteration
        self.count += 1
        return self.count


class Iterable:
    def __iter__(self):
        print("iter")
        return Iterator()


print(list(i for i in Iterable()))
print([i for i in Iterable()])
print(list((i, j) for i in Iterable() for j in Iterable()))
made = (i for i in Iterable())
print("made")
print(next(made), next(made), next(made, None))
try:
    (i for i in 5)
except TypeError as error:
    print(error)
