import types, sys
@types.coroutine
def sus(v):
    r = yield v
    return r
def drive(c, *vals):
    out=[]
    v=None; vals=list(vals)
    try:
        while True:
            out.append(c.send(v))
            v=vals.pop(0) if vals else None
    except StopIteration as e: out.append(('ret', e.value))
    except Exception as e: out.append((type(e).__name__, str(e)))
    print(out)
class T:
    def __init__(s,v): s.v=v
    def __bool__(s): print('bool',s.v); return True
    def __lt__(s,o): print('lt',s.v,o.v); return T(s.v)
async def exprs():
    a = (await sus(1)) + (await sus(2)) * (await sus(3))
    b = T('x') and await sus(4) and T('y')
    c = T('t') if (await sus(5)) else await sus(6)
    d = T(1) < T(2) < (await sus(7)) < T(4)
    l = [await sus(8), *[1, await sus(9)], {await sus('k'): await sus('v')}]
    print(f"{await sus(10)} {a!r:>{await sus(11)}}")
    e = [await sus(i) async for i in agen() if await sus('c')]
    f = {k: await sus(k) for k in range(2)}
    g = [x async for x in (await sus(y) async for y in agen())]
    h = [[await sus((p,q)) for q in range(2)] for p in range(2)]
    async with CM(await sus('cm')) as z: 
        await sus('body')
    match await sus('m'):
        case 5 if await sus('g'): r='five'
        case x: r=x
    x = [0,0]
    x[await sus('i')], (*_, x[await sus('j')]) = await sus('val')
    x[await sus('i2')] += await sus('aug')
    del x[await sus('d')]
    print(x, r, b.v, e, f, g, h, l)
    return max(await sus(12), await sus(13), key=await sus(14))
async def agen():
    for i in range(3):
        await sus(('ag', i))
        yield i
class CM:
    def __init__(s,v): s.v=v
    async def __aenter__(s): await sus('enter'); return s
    async def __aexit__(s,*a): print(a[0]); return await sus('exit')
drive(exprs(), 1,2,3, T(4), 5, T(7), 8, 9, 'k', 'v', 10, 5, *[1]*17, 0, 1, 1, 1, 1, 5, 1, 0, (7,8,9), 1, 10, 1, 'b','a',len)
async def exc():
    try:
        async with CM(1):
            raise ValueError(1)
        print('swallowed')
    except (await sus(ValueError)) as e:
        print('caught', e, await sus(1))
    finally:
        await sus('fin')
drive(exc(), None, False, ValueError)
drive(exc(), None, True, ValueError)
async def w():
    while await sus('w'):
        for x[await sus('t')] in [1,2]:
            print(x)
        assert await sus('a'), await sus('msg')
x={}
drive(w(), 1, 0, 1, 1, 1, 0, 1, 0, 'message')
def gg():
    a = [(yield 1), *(yield 2), (yield 3)]
    print(a)
    x = lambda: (yield 5)
    print(list(x()))
    print((yield), *(yield), **(yield))
g=gg(); drive(g, 1,[2],3,4,[5],{'sep':'-'})
async def cl():
    async for i in agen():
        if i==1: break
    else: print('no')
    async for i in agen(): pass
    else: print('else')
    try:
        async for i in agen():
            raise KeyError
    except KeyError as e: print('key')
    print(await anext(agen()), await anext(aiter(agen()), 'def'), await anext(empty(), 'def'))
async def empty():
    return
    yield
drive(cl())
async def closing():
    a=agen()
    print(await a.asend(None))
    try: print(await a.athrow(ValueError('v')))
    except ValueError as e: print('ve', e)
    a=agen(); await a.__anext__(); await a.aclose(); 
    try: await a.__anext__()
    except StopAsyncIteration: print('stop')
    print(a.ag_running, a.ag_frame, a.ag_code.co_name)
drive(closing())
