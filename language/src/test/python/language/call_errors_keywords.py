def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print(e)


def two(a, b): pass
def posonly(a, b, /): pass
def posonly1(a, /, b): pass
def kwonly(*, keyword): pass
def kwargs(**kw): return kw


attempt(two, 1, a=2)
attempt(two, c=3)
attempt(two, 1, 2, c=3)
attempt(posonly, a=1, b=2)
attempt(posonly, 1, b=2)
attempt(posonly1, a=1, b=2)
attempt(kwonly, keywrd=1)
attempt(kwargs, 1)
attempt(kwargs, x=1)
n, none, s, l = 5, None, "abc", []
for code in ["two(1, **{'a': 2})", "kwargs(x=1, **{'x': 2})", "kwargs(**{1: 2})", "kwargs(**{'a': 1}, **{'a': 2})",
             "two(*5)", "two(**5)", "n()", "none(1)", "s(1)", "l(1, 2)", "two(1, 2)()", "kwargs(**{'a b': 1})"]:
    try:
        print(eval(code))
    except TypeError as e:
        print(e)


def takes_any(**keywords):
    return keywords


for mappings in (({1: 3},), ({1: 3}, {1: 5}), ({1: 3}, {2: 5}), ({"a": 1}, {1: 3}, {"a": 2})):
    try:
        print(takes_any(**mappings[0], **mappings[-1] if len(mappings) > 1 else {}))
    except TypeError as error:
        print(error)
