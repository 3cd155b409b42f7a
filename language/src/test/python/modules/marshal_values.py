import marshal

vals=[1,2**40,-5**30,1.5,2j,'abc','\xe9\ud800','a'*300,b'x',(1,),{1:2},{1},frozenset(),None,True,...,StopIteration,slice(1,2)]
for v in range(0,6):
    try: print(v, marshal.loads(marshal.dumps(vals,v))==vals)
    except ValueError as e: print(v,e)
l=[]; l.append(l); m=marshal.loads(marshal.dumps(l)); print(m[0] is m)
for f in [lambda:marshal.dumps(object()), lambda:marshal.loads(b''), lambda:marshal.loads(b'i\0'), lambda: marshal.loads(b'?'), lambda:marshal.loads(b'[\1\0\0\0'), lambda:marshal.loads(b'0'),lambda:marshal.loads(b'[\xff\xff\xff\xff'), lambda:marshal.loads(b'r\0\0\0\0')]:
    try: print(f())
    except Exception as e: print(repr(e))
