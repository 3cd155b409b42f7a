# What a bytearray holds is searched where it is, whatever room it has left and whoever else has used it.
import threading


def grown(data):
    array = bytearray()
    for byte in data:
        array.append(byte)
    return array


def searches(a):
    print(a.find(1), a.find(b'\x02\x03'), a.find(0), a.rfind(1), a.rfind(b''), a.find(b'', 3), a.find(b'', 99))
    print(a.find(1, 1), a.find(1, -3), a.find(1, 0, -9), a.find(b'\x01', None, 4), a.count(1), a.count(b''), a.count(1, 2))
    print(1 in a, 9 in a, b'\x01\x02' in a, b'' in a, bytearray(b'\x03') in a, memoryview(b'\x04') in a)
    print(a.startswith(b'\x01'), a.startswith((b'\x07', b'\x01\x02')), a.startswith(b'\x02', 1), a.startswith(b'', 99))
    print(a.endswith(b'\x01'), a.endswith((b'\x07', a)), a.endswith(b'\x02', 0, 2), a.endswith(()))
    for search in (a.index, a.rindex):
        try:
            print(search(1), search(2, 1), search(4))
            search(5)
        except ValueError as e:
            print(e)
    for call in (lambda: a.find(300), lambda: a.find('x'), lambda: a.startswith('x'), lambda: 'x' in a, lambda: 300 in a):
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


class Shrinking:
    def __init__(self, array, index):
        self.array, self.index = array, index

    def __index__(self):
        del self.array[2:]
        return self.index


content = [1, 2, 3, 4, 1, 2, 3, 4, 1]
for kind in (bytes, bytearray, grown):
    print(kind.__name__)
    searches(kind(content))
a = grown(content)
print(a.find(4, Shrinking(a, 0)), a.find(2, 0, Shrinking(a, 9)), a)
a = grown(content)
try:
    print(a.count(Shrinking(a, 1)))
except BufferError as e:
    print(e, a)
other = threading.Thread(target=print, args=('another thread',))
other.start()
other.join()
for kind in (bytes, bytearray, grown):
    print(kind.__name__)
    searches(kind(content))

# lists are compared where they are as well
lists = [[1, 2], [1, 2, 3], [1, 2.0], [], ['a', None], [1, 'a'], [[1], [2]]]
for left in lists:
    print([left == right for right in lists], [left != list(right) for right in lists])
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [], [] <= [], [2] > [1, 5], sorted([[3, 1], [2, 9], [2, 8]]))
try:
    [1, 'a'] < [1, 2]
except TypeError as e:
    print(e)


class Clearing:
    def __init__(self, items):
        self.items = items

    def __eq__(self, other):
        self.items.clear()
        return True


items = []
items += [Clearing(items), 1, 2]
print(items == [0, 1, 2], items)
