# Attributes of one object that several threads write, read and delete at once.
import threading


class Shared:
    pass


def together(count, work):
    failures = []
    start = threading.Barrier(count)

    def run(number):
        start.wait()
        try:
            work(number)
        except BaseException as error:
            failures.append(repr(error))

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failures


def adding(rounds):
    wrong = []
    for _ in range(rounds):
        shared = Shared()

        def add(number):
            for i in range(8):
                setattr(shared, f"a{number}_{i}", (number, i))
                if getattr(shared, f"a{number}_{i}") != (number, i):
                    wrong.append((number, i))

        wrong += together(4, add)
        found = {name: value for name, value in vars(shared).items()}
        for number in range(4):
            for i in range(8):
                if found.get(f"a{number}_{i}") != (number, i):
                    wrong.append((number, i, found.get(f"a{number}_{i}")))
    return wrong[:5]


def changing(rounds):
    wrong = []
    for _ in range(rounds):
        shared = Shared()
        shared.x = shared.y = shared.z = 0

        def change(number):
            for i in range(50):
                if number == 0:
                    shared.x = i
                    shared.x = str(i)
                elif number == 1:
                    shared.w = i
                    del shared.w
                elif number == 2:
                    vars(shared)
                    shared.v = i
                elif shared.y != 0 or shared.z != 0 or not str(shared.x).isdigit():
                    wrong.append((shared.x, shared.y, shared.z))

        wrong += together(4, change)
    return wrong[:5]


print(adding(60))
print(changing(60))
