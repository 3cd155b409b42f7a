class Root:
    def __init__(self, **kw):
        print("Root", kw)
        super().__init__(**kw)


class Left(Root):
    def __init__(self, left, **kw):
        print("Left", left, kw)
        super().__init__(**kw)


class Right(Root):
    def __init__(self, right, **kw):
        print("Right", right, kw)
        super().__init__(**kw)


class Both(Left, Right):
    def __init__(self, **kw):
        print("Both", kw)
        super().__init__(**kw)


Both(left=1, right=2)
try:
    Both(left=1, right=2, other=3)
except TypeError as e:
    print(e)


class SetAttr:
    def __setattr__(self, name, value):
        super().__setattr__(name, ("set", value))

    def __getitem__(self, i):
        return i


class Sub(SetAttr):
    def __getitem__(self, i):
        return super().__getitem__(i) + 1


s = Sub()
s.a = 1
print(s.a, s[4])
