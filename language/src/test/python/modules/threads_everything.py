# Threads that use everything at once: nothing is lost, nothing raises.
import collections
import functools
import itertools
import json
import random
import re
import threading
import traceback
import weakref

wrong=[]
counter=0
lock=threading.Lock()
shared_list=[]; shared_dict={}; shared_set=set(); dq=collections.deque(); od=collections.OrderedDict(); dd=collections.defaultdict(list); cnt=collections.Counter()
ba=bytearray()
def gen():
    i=0
    while True:
        yield i; i+=1
g=gen()
it=itertools.count()
@functools.lru_cache(maxsize=64)
def cached(n): return n*n
def work(n):
    global counter
    try:
        r=random.Random(n)
        for i in range(100):
            with lock: counter+=1
            shared_list.append(i)
            if i%7==0: sorted(shared_list)
            if i%5==0 and len(shared_list)>10: shared_list.pop(0)
            shared_dict[(n,i)]=i
            if shared_dict[(n,i)]!=i: wrong.append('dict')
            for k in list(shared_dict)[:3]: shared_dict.get(k)
            shared_set.add((n,i)); 
            if (n,i) not in shared_set: wrong.append('set')
            if i%3==0: shared_set.discard((n,i))
            dq.append(i); dq.appendleft(i); dq.pop()
            od[(n,i)]=i
            try: od.move_to_end((n,i))
            except KeyError: pass # taken by another thread
            if i%2:
                try: od.popitem(last=False)
                except KeyError: pass
            dd[n].append(i); cnt[i%10]+=1
            ba.extend(b'abc'); ba[0:1]=b'x'
            globals()[f'v{n}']=i
            try: next(g)
            except ValueError as e:
                if 'already executing' not in str(e): wrong.append(e)
            next(it)
            if cached(i)!=i*i: wrong.append('cache')
            if json.loads(json.dumps({'a':[i,n]}))!={'a':[i,n]}: wrong.append('json')
            if re.match(r'(\d+)-(\w+)', f'{i}-x{n}').groups()!=(str(i),f'x{n}'): wrong.append('re')
            class K: 
                __slots__=('a','b')
            k=K(); k.a=1; k.b=2; del k.a
            w=weakref.WeakValueDictionary(); w[1]=K
            f"{i:>10}{n!r}"; "%s %d"%(i,n); sorted([r.random() for _ in range(20)])
            try: raise ValueError(i)
            except ValueError as e:
                if e.args!=(i,): wrong.append('exc')
    except BaseException as e:
        wrong.append(traceback.format_exc()[-400:])
ts=[threading.Thread(target=work,args=(n,)) for n in range(4)]
[t.start() for t in ts]; [t.join() for t in ts]
print(counter, len(dd[0]), len(ba)>0, len(wrong))
for w in wrong[:4]: print(str(w)[:500])
