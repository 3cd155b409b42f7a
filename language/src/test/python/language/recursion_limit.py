# How deep calls nest, and what happens beyond.
import copy
import sys
import threading


def count(n):
    global reached
    reached = n
    count(n + 1)


def generate(n):
    global reached
    reached = n
    yield from generate(n + 1)


def limited(function, *args):
    try:
        function(*args)
    except RecursionError as e:
        return str(e)[:32]


print(sys.getrecursionlimit())
print(limited(count, 1), reached)
print(limited(list, generate(1)), reached)


class Odd:
    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __add__(self, other):
        return self + other

    def __getattr__(self, name):
        return getattr(self, name)

    def __call__(self):
        return self()


odd = Odd()
print(limited(repr, odd), limited(lambda: odd == odd), limited(lambda: odd + odd), limited(lambda: odd.name), sep="\n")


def finally_runs(n, log):
    try:
        finally_runs(n + 1, log)
    finally:
        if n < 3:
            log.append(n)


log = []
print(limited(finally_runs, 0, log), log)


def recover(n):
    try:
        return recover(n + 1)
    except RecursionError:
        return n


print(recover(1) > 900)


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


for function in (repr, copy.deepcopy, lambda v: v == nested(150_000)):
    print(limited(function, nested(150_000)) is not None)


def set_limit(n, limit):
    if n:
        set_limit(n - 1, limit)
    else:
        sys.setrecursionlimit(limit)
        print("set", sys.getrecursionlimit())


old = sys.getrecursionlimit()
for limit in (0, -5):
    try:
        sys.setrecursionlimit(limit)
    except ValueError as e:
        print(e)
print(limited(set_limit, 20, 10), sys.getrecursionlimit())
set_limit(20, 60)
print(limited(count, 1), reached)
sys.setrecursionlimit(5000)
print(limited(count, 1), reached)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(4000))
in_thread = []
thread = threading.Thread(target=lambda: in_thread.append(depth(4000)))
thread.start()
thread.join()
print(in_thread)
sys.setrecursionlimit(old)

for source in ("(" * 250 + ")" * 250, "[" * 250 + "]" * 250, "f(" * 250 + ")" * 250):
    try:
        compile(source, "<nested>", "eval")
    except SyntaxError as e:
        print(e)
for size in (-1, 4095):
    try:
        threading.stack_size(size)
    except ValueError as e:
        print(e)
print(threading.stack_size(1 << 20), threading.stack_size(0))
