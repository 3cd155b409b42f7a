def f():
    try:
        return "try"
    finally:
        print("cleanup")


def order(log):
    try:
        log.append(1)
        try:
            log.append(2)
            raise ValueError
        finally:
            log.append(3)
    except ValueError:
        log.append(4)
    else:
        log.append("else")
    finally:
        log.append(5)
    return log


def loop():
    out = []
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append(("f", i))
    return out


def value():
    x = 1
    try:
        return x
    finally:
        x = 2


def nested():
    for i in range(2):
        try:
            try:
                return i
            finally:
                print("inner", i)
        finally:
            print("outer", i)


print(f(), order([]), loop(), value(), nested())
try:
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")
except KeyError as e:
    print(repr(e), repr(e.__context__))


def gen():
    try:
        yield 1
        yield 2
    finally:
        print("gen cleanup")


g = gen()
for x in g:
    print(x)
    break
g.close()
