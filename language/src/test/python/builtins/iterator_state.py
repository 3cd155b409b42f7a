"""How iterators are taken apart for pickling, and put back in their place."""
import sys
def t(name, f):
    try:
        r=f()
        print(name, r if not isinstance(r,tuple) else tuple(x if not hasattr(x, '__next__') or isinstance(x, type) else ('IT',type(x).__name__,list(x)) for x in r))
    except BaseException as e: print(name, type(e).__name__, e)
def nx(it,n):
    for _ in range(n): next(it,None)
    return it
class S:
    def __getitem__(self,i):
        if i<3: return i
        raise IndexError
    def __len__(self): return 3
    def __repr__(self): return 'S'
def fn(): return 1
mk = {'list':lambda:iter([1,2,3]),'rlist':lambda:reversed([1,2,3]),'tuple':lambda:iter((1,2,3)),'range':lambda:iter(range(3)),'rrange':lambda:reversed(range(3)),'big':lambda:iter(range(2**70,2**70+3)),
'str':lambda:iter('abc'),'ustr':lambda:iter('a\u1234c'),'bytes':lambda:iter(b'abc'),'ba':lambda:iter(bytearray(b'abc')),'seq':lambda:iter(S()),'dict':lambda:iter({1:2,3:4,5:6}),'dictv':lambda:iter({1:2,3:4,5:6}.values()),'dicti':lambda:iter({1:2,3:4,5:6}.items()),'rdict':lambda:reversed({1:2,3:4}),
'set':lambda:iter({1}),'enum':lambda:enumerate([1,2,3]),'zip':lambda:zip([1,2,3],(4,5,6)),'zips':lambda:zip([1,2,3],(4,5,6),strict=True),'map':lambda:map(abs,[1,2,3]),'filter':lambda:filter(None,[1,2,3]),'rev':lambda:reversed(S()), 'rtuple':lambda:reversed((1,2,3))}
for k in ('enum', 'zip', 'zips', 'map', 'filter'):
    del mk[k]
for k,f in mk.items():
    for n in 0, 2, 9:
        t(k+str(n), lambda: nx(f(),n).__reduce__())
    t(k+' hint', lambda: nx(f(),1).__length_hint__())
    for st in 0, 2, -1, 10**30:
        def g():
            i=f(); i.__setstate__(st); 
            if k in('call',): return None
            return list(i)
        t(f'{k} set {st}', g)
