# What stands behind two stars is merged in its turn, key by key.
class Mapping:
    def __init__(self, name, keys, error=None, at="get"):
        self.name, self.given, self.error, self.at = name, keys, error, at

    def keys(self):
        print(self.name, "keys")
        if self.error and self.at == "keys":
            raise self.error
        return self.given

    def __getitem__(self, key):
        print(self.name, "get", key)
        if self.error and self.at == "get":
            raise self.error
        return key


def say(x):
    print("say", x)
    return x


def function(*args, **keywords):
    return args, sorted(keywords.items())


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e, e.__context__)
    print("--")


attempt(lambda: function(**Mapping("m", ["a", "b"]), c=say(3)))
attempt(lambda: function(a=say(1), **Mapping("m", ["a", "b"]), c=say(3)))
attempt(lambda: function(**{"p": 1}, **Mapping("m", ["q", "p", "r"]), **Mapping("n", ["s"])))
attempt(lambda: function(**Mapping("m", ["a", "a"]), c=say(3)))
attempt(lambda: function(**Mapping("m", ["a", "a"])))
attempt(lambda: function(**Mapping("m", [1, 2]), c=say(3)))
attempt(lambda: function(**Mapping("m", ["a"], KeyError("other")), c=say(3)))
attempt(lambda: function(**Mapping("m", ["a"], KeyError("other"))))
attempt(lambda: function(**Mapping("m", ["a"], KeyError(1, 2))))
attempt(lambda: function(**Mapping("m", ["a"], KeyError())))
attempt(lambda: function(**Mapping("m", ["a"], AttributeError("odd")), c=say(3)))
attempt(lambda: function(**Mapping("m", ["a"], AttributeError("odd"), "keys")))
attempt(lambda: function(**Mapping("m", ["a"], ValueError("odd"), "keys"), c=say(3)))
attempt(lambda: function(**Mapping("m", None), c=say(3)))
attempt(lambda: len(**Mapping("m", ["a"], KeyError("b")), c=say(3)))
attempt(lambda: function(**say(3), c=say(4)))


async def later(x):
    return say(x)


async def suspended():
    return function(**Mapping("m", ["a", "b"]), c=await later(3), **Mapping("n", ["d"]))


try:
    suspended().send(None)
except StopIteration as e:
    print(e.value)
