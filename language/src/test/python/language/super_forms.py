class Base:
    x = "base x"

    def m(self):
        return "base m"

    @classmethod
    def c(cls):
        return "base c of " + cls.__name__

    @staticmethod
    def s():
        return "base s"

    @property
    def p(self):
        return "base p"


class Derived(Base):
    x = "derived x"

    def m(self):
        return super().m() + super(Derived, self).m() + super().x

    @classmethod
    def c(cls):
        return super().c() + "+"

    @staticmethod
    def s():
        return super(Derived, Derived).s() + "+"

    @property
    def p(self):
        return super().p + "+"

    def closure(self):
        return (lambda: super(Derived, self).x)(), [super(Derived, self).m() for _ in range(1)]

    def cell(self):
        return __class__.__name__


class Last(Derived):
    pass


d = Last()
print(d.m(), d.c(), Last.c(), d.s(), d.p, d.closure(), d.cell())
s = super(Derived, d)
print(s.m(), s.__thisclass__.__name__, s.__self_class__.__name__, s.__self__ is d)
for code in ["super(Derived, 5)", "super(5)", "super().m", "super(Derived, d).nothing", "super(Base, d).m"]:
    try:
        print(eval(code))
    except Exception as e:
        print(type(e).__name__, e)


def no_args():
    return super()


class Bad:
    def no_self():
        return super()


for f in (no_args, Bad.no_self):
    try:
        f()
    except RuntimeError as e:
        print(e)
