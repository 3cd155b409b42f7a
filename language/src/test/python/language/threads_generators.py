# Threads that resume one generator: one executes it, the others are told so.
import threading

ROUNDS = 3000


def numbers():
    number = 0
    while True:
        number += 1
        yield number


def squares(count):
    for i in range(count):
        yield i * i


def share(generator, rounds, resume):
    taken = [[] for _ in range(4)]
    unexpected = []

    def work(mine):
        for _ in range(rounds):
            try:
                mine.append(resume(generator))
            except ValueError as error:
                if str(error) != "generator already executing":
                    unexpected.append(error)
            except StopIteration:
                break

    threads = [threading.Thread(target=work, args=(mine,)) for mine in taken]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return taken, unexpected


taken, unexpected = share(numbers(), ROUNDS, next)
values = sorted(value for mine in taken for value in mine)
print(values == list(range(1, len(values) + 1)), len(values) > 0, unexpected)
print(all(mine == sorted(mine) for mine in taken))

taken, unexpected = share(squares(ROUNDS), 10 * ROUNDS, next)
values = sorted(value for mine in taken for value in mine)
print(values == [i * i for i in range(ROUNDS)], unexpected)

taken, unexpected = share(numbers(), ROUNDS, lambda generator: generator.send(None))
values = sorted(value for mine in taken for value in mine)
print(values == list(range(1, len(values) + 1)), unexpected)

# closed by the first that gets to it
for _ in range(200):
    generator = numbers()
    taken, unexpected = share(generator, 1, lambda generator: generator.close())
    try:
        next(generator)
        print("not closed")
    except StopIteration:
        pass
print("closed")
