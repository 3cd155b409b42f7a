# Loops of generators whose blocks have branches, the compiled code of which must contain each block once.


def walk(items):
    for a in items:
        for b in range(a):
            if b == 1:
                x = a
                yield x
            elif b == 2:
                x = b
                y = a
            elif b > 3:
                x = 2
                y = 3
            else:
                x = y = 1
        if x > y:
            x = 3
            y = 2
        else:
            y = 3
            x = 1
        yield x + y


def count(limit):
    i = 0
    while i < limit:
        i += 1
        while True:
            if i % 2:
                kind = "odd"
                step = 1
            else:
                kind = "even"
                step = 2
            try:
                if step == 1:
                    yield kind
                    break
                else:
                    step = 1
                    kind = yield i
            finally:
                i += step


for i in range(3):
    print(list(walk(range(1, 6))))
    print(list(count(20)))

generator = count(9)
print(next(generator), next(generator), generator.send("sent"), list(generator))
