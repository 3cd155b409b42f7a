class A:
    __secret = 1
    _single = 2
    __dunder__ = 3

    def __init__(self):
        self.__value = 10

    def get(self):
        return self.__value, self.__secret

    def __hidden(self):
        return "hidden A"

    def call(self):
        return self.__hidden()


class B(A):
    def __init__(self):
        super().__init__()
        self.__value = 20

    def get_b(self):
        return self.__value

    def __hidden(self):
        return "hidden B"


b = B()
print(b.get(), b.get_b(), b.call(), b.__dict__)
print(A._A__secret, A._single, A.__dunder__, b._B__hidden())
try:
    b.__value
except AttributeError as e:
    print(e)


class _Under:
    __x = 5

    def m(self, __arg=1):
        __local = __arg
        return __local, self.__x, sorted(locals())


print(_Under._Under__x, _Under().m(_Under__arg=7))
