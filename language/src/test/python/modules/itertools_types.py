from itertools import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
L=list
t(lambda: L(accumulate([1,2,3])))
t(lambda: L(accumulate([1,2,3],lambda a,b:a*b,initial=10)))
t(lambda: L(accumulate([])))
t(lambda: L(accumulate([],initial=5)))
t(lambda: L(batched('abcdefg',3)))
t(lambda: L(batched('abc',2,strict=True)))
t(lambda: batched('a',0))
t(lambda: L(chain('ab',[1],())))
t(lambda: L(chain.from_iterable(['ab','c'])))
t(lambda: L(chain(5)))
t(lambda: chain(a=1))
t(lambda: L(combinations('abcd',2)))
t(lambda: L(combinations('abc',0)))
t(lambda: L(combinations('ab',3)))
t(lambda: combinations('ab',-1))
t(lambda: L(combinations_with_replacement('abc',2)))
t(lambda: L(combinations_with_replacement('',2)))
t(lambda: L(combinations_with_replacement('',0)))
t(lambda: L(compress('abcd',[1,0,1])))
c=count(5,2)
t(lambda: (next(c),next(c),c))
t(lambda: count())
t(lambda: count('a'))
t(lambda: L(islice(count(2.5,0.5),3)))
t(lambda: L(islice(count(2**63-2),4)))
t(lambda: L(islice(cycle('ab'),5)))
t(lambda: L(cycle('')))
t(lambda: L(dropwhile(lambda x:x<3,[1,2,3,1])))
t(lambda: L(takewhile(lambda x:x<3,[1,2,3,1])))
t(lambda: L(filterfalse(None,[0,1,''])))
t(lambda: L(filterfalse(lambda x:x>1,[0,1,2])))
t(lambda: [(k,L(g)) for k,g in groupby('aabbbc')])
t(lambda: [(k,L(g)) for k,g in groupby([1,3,2,4],key=lambda x:x%2)])
t(lambda: [k for k,g in groupby('aabbbc')]); 
g=groupby('aab')
a=next(g)
b=next(g)
t(lambda: (L(a[1]),L(b[1])))
t(lambda: L(islice('abcdef',2)))
t(lambda: L(islice('abcdef',2,None)))
t(lambda: L(islice('abcdef',0,None,2)))
t(lambda: L(islice('abcdef',1,5,3)))
t(lambda: islice('a',-1))
t(lambda: islice('a','x'))
t(lambda: islice('a',1,-1))
t(lambda: islice('a',1,2,0))
t(lambda: islice('a'))
t(lambda: L(pairwise([1,2,3])))
t(lambda: L(pairwise([1])))
t(lambda: L(permutations([1,2,3])))
t(lambda: L(permutations('abcd',2)))
t(lambda: L(permutations('ab',3)))
t(lambda: L(permutations('ab',0)))
t(lambda: permutations('a',-1))
t(lambda: permutations('a','x'))
t(lambda: L(product('ab',[1,2])))
t(lambda: L(product([0,1],repeat=2)))
t(lambda: L(product()))
t(lambda: L(product('ab',[])))
t(lambda: product('a',repeat=-1))
t(lambda: L(repeat(5,3)))
t(lambda: repeat(5))
t(lambda: repeat('a',2))
t(lambda: L(repeat(5,-1)))
t(lambda: L(starmap(pow,[(2,3),(3,2)]))); x,y=tee([1,2,3])
t(lambda: (next(x),L(y),L(x)))
t(lambda: tee([1],0))
t(lambda: tee([1],-1))
t(lambda: L(zip_longest('abc',[1],fillvalue='-')))
t(lambda: L(zip_longest()))
t(lambda: zip_longest(5))
t(lambda: type(count()).__module__)
t(lambda: chain[int])
import operator
t(lambda: repeat(5,3).__length_hint__())
t(lambda: operator.length_hint(repeat(1)))
class C(chain): pass
t(lambda: L(C('a','b')))
t(lambda: type(C.from_iterable([[1]])).__name__)
import weakref
reader, other = tee([1, 2])
t(lambda: weakref.ref(reader)() is reader)
t(lambda: weakref.ref(count()))
def rest(start, *bounds):
    it = iter(range(10)); s = islice(it, start, *bounds)
    return L(s), L(it), L(s)
for bounds in (4,1), (4,1,2), (0,0), (3,3), (5,2,3), (0,5,3), (1,6,3), (20,30), (20,10), (3,None,2):
    t(lambda: (bounds, rest(*bounds)))
# after an error or the end, what an iterator is made of is given up or asked again
class Items:
    def __init__(self, items): self.items = L(items)
    def __iter__(self): return self
    def __next__(self):
        item = self.items.pop(0) if self.items else '.'
        if item == '.': raise StopIteration
        if item == '!': raise KeyError(item)
        return item
def steps(make, *items):
    sources = [Items(i) for i in items]
    made = make(*sources); seen = []
    for _ in range(6):
        try: seen.append(next(made))
        except StopIteration: seen.append('.')
        except Exception as e: seen.append(repr(e))
    return seen, [''.join(s.items) for s in sources]
for text in 'ab!cdef', 'ab.cdef', '!abcdef', 'abc.', 'a.b.c':
    for make in (lambda s: islice(s, 4), lambda s: islice(s, 1, None, 2), lambda s: batched(s, 2), lambda s: batched(s, 2, strict=True), pairwise,
                 accumulate, cycle, lambda s: chain(s, s), lambda s: takewhile(bool, s), lambda s: tee(s)[0], lambda s: filterfalse(lambda x: x == 'b', s)):
        t(lambda: (text, steps(make, text)))
    for make in zip_longest, lambda a, b: zip(a, b, strict=True), compress, lambda a, b: map(max, a, b):
        t(lambda: (text, steps(make, text, 'xyz'), steps(make, 'xyz', text)))
for bounds in (-1,), (-2,), (-1, -1), (-1, -2), (-1, 2), (1, -1), ('x', -1), ('x', 'y'), (1, 2, 0):
    t(lambda: islice('a', *bounds))
