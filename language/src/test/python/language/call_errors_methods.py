class C:
    def method(self, a): pass

    @classmethod
    def cls_method(cls, a): pass

    @staticmethod
    def static(a): pass

    def __init__(self, x=0): pass


class D:
    pass


class E:
    def __new__(cls, a):
        return super().__new__(cls)


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print(e)


c = C()
attempt(c.method)
attempt(c.method, 1, 2)
attempt(C.method)
attempt(C.method, c)
attempt(C.cls_method)
attempt(C.static)
attempt(c.static, 1, 2)
attempt(C, 1, 2)
attempt(C, y=1)
attempt(D, 1)
attempt(D, a=1)
attempt(E)
attempt(E, 1, 2)
attempt(c)
attempt(c.method, b=1)
attempt(object, 1)
