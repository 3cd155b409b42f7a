"""Bodies that no class statement has made, and substitutes of type variables that are no tuples."""


def wanting(a):
    return 1


for body in lambda *args, **kwargs: (args, kwargs), lambda a=1: print("body", a), wanting:
    try:
        made = __build_class__(body, "Made", int)
        print(made, made.__mro__)
    except TypeError as error:
        print(error)


class Variable:
    __typing_is_unpacked_typevartuple__ = True

    def __typing_prepare_subst__(*_):
        return None

    def __typing_subst__(*_):
        return 42


type Alias[*_] = 0
try:
    print(Alias[Variable()][0])
except TypeError as error:
    print(error)
