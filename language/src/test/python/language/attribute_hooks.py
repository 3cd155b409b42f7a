class G:
    real = "real"

    def __getattr__(self, name):
        if name.startswith("no"):
            raise AttributeError(f"G refuses {name}")
        return f"getattr {name}"


g = G()
g.set = 1
print(g.real, g.set, g.other, hasattr(g, "nope"), hasattr(g, "yes"), getattr(g, "none", "default"))
try:
    g.nothing
except AttributeError as e:
    print(e)


class A:
    x = 1

    def __getattribute__(self, name):
        print("getattribute", name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print("getattr", name)
        return name * 2

    def m(self):
        return self.x


a = A()
print(a.x, a.m(), a.zz)
print(len(type(a).__mro__))


class S:
    def __setattr__(self, name, value):
        print("setattr", name, value)
        object.__setattr__(self, name.upper(), value)

    def __delattr__(self, name):
        print("delattr", name)
        super().__delattr__(name.upper())


s = S()
s.a = 5
print(s.A, hasattr(s, 'a'))
del s.a
print(s.__dict__)
