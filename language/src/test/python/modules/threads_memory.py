# Threads that change one bytearray, array or stream in memory lose nothing and meet no other error than CPython's.
import array
import io
import threading

ROUNDS = 1000


def together(*works):
    unexpected = []

    def run(work):
        try:
            work()
        except BaseException as error:
            unexpected.append(error)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return unexpected


def adding(add):
    def work():
        for i in range(ROUNDS):
            add(i)
    return work


text = bytearray()
print(together(adding(lambda i: text.append(i & 1)), adding(lambda i: text.extend(b"23")),
               adding(lambda i: text.insert(i % 3, 4)), adding(lambda i: text.__iadd__(b"567"))))
print(len(text), sorted(text) == sorted(bytes([0, 1]) * (ROUNDS // 2) + b"23" * ROUNDS + b"\4" * ROUNDS + b"567" * ROUNDS))

numbers = array.array("l")
print(together(adding(numbers.append), adding(lambda i: numbers.extend(array.array("l", [i, i]))),
               adding(lambda i: numbers.insert(0, i))))
print(len(numbers), sum(numbers) == 4 * sum(range(ROUNDS)))


def churn(store, item, piece):
    def work():
        for i in range(ROUNDS):
            try:
                store.append(item)
                store[i % 5] = store[-1]
                store[1:3] = piece
                del store[0]
                store.pop()
                store.reverse()
                assert item in store or True
                store[1:4], store[::-2], repr(store), store == store[:], list(store), store.count(item)
            except IndexError as error:
                assert "index out of range" in str(error) or "from empty" in str(error), error
    return work


print(together(*[churn(bytearray(b"abcdefgh"), 65, b"xy")] * 3))
print(together(*[churn(array.array("d", [1, 2, 3, 4]), 2.5, array.array("d", [7, 8]))] * 3))

# what a view holds in place keeps its size
for held in (bytearray(20), array.array("i", range(20))):
    seen = set()

    def view():
        for _ in range(ROUNDS):
            with memoryview(held) as items:
                seen.add(len(items) == len(held) == len(items.tolist()))

    def resize():
        for i in range(ROUNDS):
            try:
                held.append(1)
            except BufferError:
                pass

    print(together(view, view, resize), seen)

for stream, piece in ((io.BytesIO(), b"abcd"), (io.StringIO(), "abcd")):
    print(together(*[adding(lambda i: stream.write(piece))] * 3), len(stream.getvalue()) == 12 * ROUNDS)
    taken = []
    stream.seek(0)
    print(together(*[adding(lambda i: taken.append(stream.read(4)))] * 3))
    print(len(taken), set(taken) == {piece}, stream.read(1) == piece[:0])

    def wander():
        for i in range(ROUNDS):
            stream.seek(i % 50)
            stream.write(piece)
            stream.readline()
            stream.seek(0, 2)
            stream.truncate(100)
            stream.tell()
            stream.getvalue()

    print(together(wander, wander, wander))
