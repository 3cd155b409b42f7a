"""StopIteration thrown into a delegation ends it where the iterator has no `throw`."""
def g(it):
    x = 'none'
    try:
        x = yield from it
    except BaseException as e:
        x = repr(e)
    yield x
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self): self.n += 1; return self.n
class Th(It):
    def throw(self, *a): raise StopIteration('from throw')
def sub():
    try: yield 1
    finally: pass
def sub2():
    try: yield 1
    except StopIteration: return 'caught'
class Aw:
    def __init__(s, it): s.it = it
    def __await__(s): return s.it
async def aw(it):
    try: return await Aw(it)
    except BaseException as e: return 'exc' + repr(e)
class S2(StopIteration): pass
for exc in (StopIteration('val'), StopIteration(), StopIteration(1, 2), S2(5), ValueError('v')):
    for mk in (lambda: range(3), It, Th, sub, sub2, lambda: [1, 2]):
        t = g(mk()); next(t)
        try: print(type(exc).__name__, mk().__class__.__name__, t.throw(exc))
        except BaseException as e: print('out', type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
    for mk in (lambda: iter(range(3)), It, Th, sub, sub2):
        t = aw(mk()); t.send(None)
        try: print('aw', t.throw(exc))
        except BaseException as e: print('aw out', type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
