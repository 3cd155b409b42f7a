# Keys of an OrderedDict that move; taking the first key of many again and again takes no search.
import random
from collections import OrderedDict

s = set(range(200000))
while s: s.pop()
d=OrderedDict((i,i) for i in range(100000))
for i in range(100000): d[i+100000]=1; d.popitem(last=False)
for i in range(50000): d.move_to_end(199999-i, last=False)
print(list(d)[:3], len(d), list(d)[-2:])
r=random.Random(1); od=OrderedDict(); model=[]
for i in range(20000):
    k=r.randrange(60); op=r.randrange(6)
    if op<2:
        if k not in od: model.append(k)
        od[k]=1
    elif op==2 and k in od: model.remove(k); del od[k]
    elif op==3 and od: assert od.popitem(last=False)[0]==model.pop(0)
    elif op==4 and od: assert od.popitem()[0]==model.pop()
    elif op==5 and k in od:
        last=r.random()<.5; od.move_to_end(k,last=last); model.remove(k); model.insert(len(model) if last else 0,k)
    assert list(od)==model,(i,op)
print('ok')
