def posonly(a, b=2, /):
    return a, b


def mixed(a, /, b, *args, c, d=4, **kw):
    return a, b, args, c, d, kw


def kwonly(*, k, m=None):
    return k, m


def everything(*args, **kwargs):
    return args, kwargs


print(posonly(1), posonly(1, 3))
print(mixed(1, 2, c=3), mixed(1, 2, 3, 4, c=5, d=6, e=7), mixed(1, b=2, c=3, a=9))
print(kwonly(k=1), kwonly(m=2, k=1))
print(everything(), everything(1, x=2), everything(*[1, 2], **{"a": 3}))


def posonly_kw(a, /, **kw):
    return a, kw


print(posonly_kw(1, a=2))
print(everything(self=1, args=2, kwargs=3))
print(mixed.__code__.co_argcount, mixed.__code__.co_posonlyargcount, mixed.__code__.co_kwonlyargcount)
print(mixed.__code__.co_varnames[:6])


def annotated(a: int, b: "str" = "x", *c: float, d: list[int] = None, **e: dict) -> None:
    return a, b, c, d, e


print(annotated(1, d=2))
