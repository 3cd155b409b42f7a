def f():
    def g():
        return x

    try:
        g()
    except NameError as e:
        print(type(e).__name__, e)
    x = 1
    print(g())
    del x
    try:
        g()
    except NameError as e:
        print(type(e).__name__, e)


f()


def h():
    try:
        print(y)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    y = 1


h()
try:
    undefined_name
except NameError as e:
    print(type(e).__name__, e, e.name)


def loop():
    for i in []:
        pass
    try:
        return i
    except UnboundLocalError as e:
        return str(e)


print(loop())


def conditional(flag):
    if flag:
        z = 1
    return z


print(conditional(True))
try:
    conditional(False)
except UnboundLocalError as e:
    print(e)
