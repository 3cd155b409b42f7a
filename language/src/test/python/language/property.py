class Celsius:
    def __init__(self, t):
        self._t = t

    @property
    def t(self):
        """The temperature."""
        return self._t

    @t.setter
    def t(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._t = value

    @t.deleter
    def t(self):
        print("deleting")
        self._t = None

    @property
    def fahrenheit(self):
        return self.t * 9 / 5 + 32

    kelvin = property(lambda self: self._t + 273, doc="K")


c = Celsius(20)
print(c.t, c.fahrenheit, c.kelvin, Celsius.t.__doc__, Celsius.kelvin.__doc__)
c.t = 30
c.t += 5
print(c.t)
try:
    c.t = -300
except ValueError as e:
    print(e, c.t)
del c.t
print(c.t, type(Celsius.t).__name__, Celsius.t.fget(c))
for action in ("c.fahrenheit = 1", "del c.fahrenheit", "c.kelvin = 1", "Celsius.kelvin.fset.x"):
    try:
        exec(action)
    except AttributeError as e:
        print(e)


class NoGetter:
    x = property()

    @property
    def broken(self):
        return self.missing

    def __getattr__(self, name):
        return "fallback " + name


print(NoGetter().x, NoGetter().broken)
c.__dict__["t"] = "hidden"
print(c.t)
