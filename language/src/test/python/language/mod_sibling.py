"""A module that other programs import."""
print("executing", __name__)
value = "module value"


def function(x):
    return x * 100


def get():
    return value


class Klass:
    def name(self):
        return __name__
