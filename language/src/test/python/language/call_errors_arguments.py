def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print(e)


def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def default(a, b=1): pass
def kwonly(*, k): pass
def kwonly2(*, k, m): pass
def kwonly3(*, k, m, n): pass
def star(a, *rest): pass
def posonly(a, b, /): pass


attempt(none, 1)
attempt(none, 1, 2)
attempt(one)
attempt(one, 1, 2)
attempt(two)
attempt(two, 1)
attempt(two, 1, 2, 3)
attempt(three)
attempt(default)
attempt(default, 1, 2, 3)
attempt(kwonly)
attempt(kwonly, 1)
attempt(kwonly2)
attempt(kwonly3)
attempt(star)
attempt(posonly, 1)
attempt(posonly)
attempt(default, 1, 2, 3, 4)
attempt(kwonly, 1, k=2)
attempt(two, 1, 2, 3, b=4)
