# The lines of which a trace function hears while a statement runs that spans several.
import sys
def run(f, *a):
    first = f.__code__.co_firstlineno
    out = []
    def tracer(frame, event, arg):
        if frame.f_code is not f.__code__: return None
        if event == 'line': out.append(frame.f_lineno - first)
        return tracer
    sys.settrace(tracer)
    try:
        f(*a)
    except Exception as e: out.append(type(e).__name__)
    finally:
        sys.settrace(None)
    print(f.__name__, out)
def g(*a, **k): return 1
class O:
    def m(self, *a, **k): return self
    a = 1
def call(a=1, b=2):
    x = g(
        a,
        b,
        c=a
    )
    return x
def call_consts():
    g(
        1,
        2,
    )
def assign(a=1):
    (x,
     y) = (
        range(2))
    x = \
        y = \
        a
def nested(a=1):
    g(g(
        a),
      g(a,
        a))
def chain(o=O()):
    (o
     .m()
     .m(1,
        2)
     .a)
def methods(o=O()):
    o.m(
        1
    ).m(
        2
    )
def display(a=1):
    x = [
        a,
        a,
        g(),
    ]
    y = (
        a,
        2,
    )
    z = {
        a,
        3,
    }
    d = {
        'a': a,
        'b':
            a,
    }
def const_display():
    x = [
        1,
        2,
        3,
    ]
    y = (
        1,
        2,
    )
    d = {
        'a': 1,
        'b': 2,
    }
def boolean(a=1, b=0):
    x = (a and
         b or
         a)
    if (a and
        b or
        a):
        pass
    if (b or
        not a):
        pass
def binary(a=1, b=2):
    return (a +
            b *
            a)
def compare(a=1, b=2):
    x = (a
         < b
         < 5)
    return (a <
            b)
def cond(a=1):
    x = (a
         if a
         else 2)
    y = (a
         if not a
         else
         2)
def ret(a=1):
    return (
        a
    )
def ret2(a=1):
    return g(
        a
    )
def subscript(a=[1,2]):
    x = a[
        0
    ]
    a[
        1
    ] = (
        2)
    a[0] += (
        3)
    a[
        0
       ] += (
        3)
def fstr(a=1):
    return f'''
    {a}
    {g()
    }
    '''
def fstr2(a=1):
    return (f'{a}'
            f'{a}')
def deflt(a=1):
    def f(
        x=a,
        y=
          a,
    ) -> int:
        pass
    f2 = lambda x=(
        a): x
def deco(a=1):
    def d(*a):
        return lambda f: f
    @d(
        1)
    @d(a)
    def f(
        x=a):
        pass
    @d(
        a)
    class C(
        object,
        metaclass=
            type):
        pass
def walrus(a=1):
    if (x :=
        g(
          a)):
        pass
def raising(a=1):
    raise ValueError(
        a,
    ) from (
        None)
def gen(a=1):
    x = list((
        a,
        a))
    del (x[
        0],
        x)
def strings():
    return g(
        'a'
        'b',
        'c' %
        (1,),
    )
def unary(a=1):
    return (-
            a)
def attr(o=O()):
    return (o.
            a)
def attr2(o=O()):
    o.m(
      ).a = (
        1)
def slices(a=[1]):
    return a[
        0:
        1]
for f in list(globals().values()):
    if getattr(f, '__code__', None) and f not in (run, g):
        run(f)
