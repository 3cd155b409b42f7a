def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


def plain(x):
    super()


def none():
    super()


def deleted(x):
    del x
    super()


class A:
    def f(self):
        return "A.f"


class B(A):
    def f(self):
        return "B" + super().f()

    def unbound(self):
        nonlocal_class = __class__
        return nonlocal_class is B

    def without():
        super()

    def comprehension(self):
        return [super(B, self).f() for _ in range(2)], [super().f() for _ in range(1)]


attempt(plain, 1)
attempt(none)
attempt(deleted, 1)
attempt(B.without)
attempt(B().f)
attempt(B().unbound)
attempt(B().comprehension)


def make():
    class C:
        def f(self):
            nonlocal __class__
            del __class__
            super()

    return C()


attempt(make().f)


class Shadow:
    msg = "shadowed"


class D:
    def f(self):
        return super().msg


attempt(D().f)
super = Shadow
attempt(D().f)
del super


class Meta(type):
    def mro(cls):
        print(cls.__mro__)
        cls.__dict__["f"](cls)
        return super().mro()[::-1]


class E(metaclass=Meta):
    def f(self):
        print(__class__.__name__)
