# When keys of dict displays and elements of set displays are hashed.
class Key:
    def __init__(self, name):
        print("make", name)
        self.name = name

    def __hash__(self):
        print("hash", self.name)
        return hash(self.name)

    def __eq__(self, other):
        print("eq", self.name, getattr(other, "name", other))
        return self is other


def say(x):
    print("say", x)
    return x


def attempt(function):
    try:
        print(len(function()))
    except Exception as e:
        print(type(e).__name__, e)
    print("--")


attempt(lambda: {Key("a"): say(1), Key("b"): say(2)})
attempt(lambda: {Key("a"): say(1), **{say("x"): 1}, Key("b"): say(2), Key("c"): 3})
attempt(lambda: {Key("a"): say(1), []: say(2), Key("b"): say(3)})
attempt(lambda: {Key("a"): say(1), say(2): undefined})
long = ", ".join(f"Key({i}): say({i})" for i in range(16))
attempt(lambda: eval("{" + long + "}"))
longer = ", ".join(f"Key({i}): say({i})" for i in range(19))
attempt(lambda: eval("{" + longer + "}"))
attempt(lambda: {Key("a"), Key("b")})
attempt(lambda: {Key("a"), *[say(1)], Key("b"), say(2)})
attempt(lambda: {Key("a"), *say([1]), *undefined})
attempt(lambda: {*say([1]), [], say(2)})
attempt(lambda: {Key("a"), *3, say(2)})


def suspended():
    return {1, *[2], (yield "one"), 3}, {"c": (yield "two"), **{"d": (yield "three")}}


running = suspended()
print(next(running), running.send(4), running.send(5))
try:
    running.send(6)
except StopIteration as e:
    print(sorted(e.value[0]), e.value[1])
