def run(c):
    try:
        r=c.send(None)
        print('yielded', r)
        c.close()
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__))
class A:
    def __await__(self):
        c = c2()
        c.close()
        return c
class B:
    def __await__(self): return 5
class C:
    def __aiter__(self): return self
    def __anext__(self): return 5
class D:
    def __aiter__(self): return 5
class E:
    async def __aenter__(self): 1
    def __aexit__(self,*a): return 5
class F:
    def __aenter__(self): return 5
    def __aexit__(self,*a): return 5
class G:
    def __aiter__(self): return self
    def __anext__(self): return B()

async def c2(): pass
async def f1(): await 5
async def f2(): await A()
async def f3(): await B()
async def f4():
    async for x in C(): pass
async def f5():
    async for x in D(): pass
async def f6():
    async for x in [1]: pass
async def f7():
    async with E(): pass
async def f8():
    async with F(): pass
async def f9():
    async with 5: pass
async def f10():
    async with 5.0: pass
async def f11():
    async for x in G(): pass
async def f12():
    for x in ag(): pass
async def ag(): yield 1
async def f13():
    (x async for x in [1])
async def f14():
    async for x in (x async for x in [1]): pass
async def f15():
    yield from_()
async def f16():
    raise StopIteration
async def f17():
    yield 1; raise StopAsyncIteration
def gen():
    raise StopIteration
    yield
for f in [f1,f2,f3,f4,f5,f6,f7,f8,f9,f10,f11,f12,f13,f14,f16]:
    print(f.__name__, end=' '); run(f())
try: next(gen())
except RuntimeError as e: print(e)
c=c2(); run(c); run(c)
try: c.throw(ValueError)
except Exception as e: print(e)
c=c2()
try: c.send(1)
except Exception as e: print(e)
c.close()
try: c.send(None)
except Exception as e: print(e)
def g2():
    yield (yield)
g=g2(); 
try: g.send(1)
except Exception as e: print(e)
