# What stands behind stars is iterated over in its turn, between the operands around it.
log = []
def t(x):
    log.append(x); return x
def show(title):
    print(title, log); log.clear()


class It:
    def __init__(self, name): self.name = name
    def __iter__(self):
        log.append('iter ' + self.name); yield 1; log.append('end ' + self.name)
class Map:
    def keys(self): log.append('keys'); return ['k']
    def __getitem__(self, k): log.append('get'); return 1
def f(*a, **k): log.append('call')
[*It('a'), t('b')]; show('list')
(*It('a'), t('b')); show('tuple')
{*It('a'), t('b')}; show('set')
[t(1), *It('a'), t('b'), *It('c'), t(2)]; show('list2')
f(*It('a'), t('b')); show('call')
f(t('z'), *It('a'), t('b'), *It('c')); show('call2')
f(*It('a')); show('call3')
f(*It('a'), k=t('b')); show('callk')
f(*It('a'), **Map()); show('callm')
f(**Map(), k2=t('b')); show('callmk')
f(k2=t('b'), **Map(), k3=t(3)); show('callkmk')
f(t('z'), *It('a'), k1=t(1), **Map(), k3=t(3)); show('all')
def d(x): log.append(x); return {x: 1}
{**Map(), t('x'): t('b')}; show('dict')
{t(1): t(2), **Map(), t('x'): t('b'), **d('q')}; show('dict2')
class M:
    def m(self, *a, **k): log.append('m')
M().m(*It('a'), t('b')); show('method')
try: f(*1, t('b'))
except TypeError as e: print(e)
show('x')
try: f(*It('a'), *1, t('b'))
except TypeError as e: print(e)
show('x')
try: [*1, t('b')]
except TypeError as e: print(e)
show('x')
try: f(**{1: 1}, x=t('b'))
except TypeError as e: print(e)
show('x')
try: f(*It('q'), **{1: 1}, x=t('b'))
except TypeError as e: print(e)
show('x')
try: f(*1, **{1: 1}, x=t('b'))
except TypeError as e: print(e)
show('x')
def gen():
    x = [*It('g'), (yield 1), *It('h')]; show(x)
    f(*It('g'), (yield 2), *It('h')); show('gen')
    f(*It('g'), **Map(), z=(yield 3)); show('gen')
g = gen(); next(g)
for i in range(3):
    try: g.send(i)
    except StopIteration: pass
l = [1, 2]
print([*l, l.append(3), *l])
d = {'a': 1}
class P:
    __prepare__ = classmethod(lambda *a, **k: {})
    def __init_subclass__(cls, **k): print(k)
class C(*[P], **Map(), q=t('b')): pass
show('class')
def k(**kw): print(kw)
k(**d, b=d.update(c=1))
try: {*1, t('b')}
except TypeError as e: print(e)
show('x')
