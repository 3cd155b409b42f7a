import copy
import functools
import inspect
import pickle


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


partial, _ = functools.partial, functools.Placeholder


def show(*args, **kwargs):
    return args, kwargs


t(lambda: partial())
t(lambda: partial(1))
t(lambda: partial(show, _))
t(lambda: partial(show, a=_))
p = partial(show, 1, _, 3, k=4)
t(lambda: p())
t(lambda: p(2))
t(lambda: p(2, 5, k=6, j=7))
t(lambda: partial(p, 9).args)
t(lambda: partial(p, 9, 8)(7))
t(lambda: partial(partial(max, 1), 2).args)
t(lambda: (p.func is show, p.args, p.keywords))
t(lambda: partial(len, "a").__reduce__())
t(lambda: pickle.loads(pickle.dumps(partial(max, 1, default=2))))
t(lambda: p.__setstate__((1, 2)))
q = partial(len)
q.note = "x"
t(lambda: copy.copy(q).note)
q.__setstate__((q, (), {}, {}))
t(lambda: repr(q))
t(lambda: inspect.signature(partial))


class C:
    m = partial(show, "first")


t(lambda: C.m() == C().m()[:1] or len(C().m()[0]))

key = functools.cmp_to_key(lambda a, b: b - a)
t(lambda: sorted([3, 1, 2], key=key))
t(lambda: key(1) < 1)
t(lambda: hash(key(1)))
t(lambda: (key(1).obj, key.obj, key(1) == key(1), key(1) >= key(2)))
try:
    type(key(1)).__lt__(1, key(1))
except TypeError:
    print("not a key")
t(lambda: functools.reduce(show, []))
t(lambda: functools.reduce(show, 1))
t(lambda: functools.reduce(lambda a, b: a + b, range(5), 100))
t(lambda: functools.reduce(lambda a, b: a + b, ["a", "b"]))


calls = []


@functools.lru_cache(maxsize=2)
def cached(*args, **kwargs):
    calls.append(args)
    return len(calls)


t(lambda: [cached(1), cached(2), cached(1), cached(3), cached(2), cached(1.0), cached(1, x=2), cached(1, x=2)])
t(lambda: cached.cache_info())
t(lambda: cached([]))
cached.cache_clear()
t(lambda: cached.cache_info())
t(lambda: (cached.__wrapped__.__name__, cached.__name__, cached.cache_parameters(), copy.copy(cached) is cached))


@functools.lru_cache(maxsize=None, typed=True)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


t(lambda: (fib(100), fib.cache_info(), fib(True), fib(1.0), fib.cache_info().currsize))


class D:
    @functools.lru_cache(maxsize=0)
    def method(self, x):
        return x


t(lambda: (D().method(3), D.method.cache_info(), type(D.method)))
t(lambda: functools._lru_cache_wrapper(1, 2, 3, 4))
t(lambda: functools._lru_cache_wrapper(len, "a", 3, 4))
