import copy
import os
import pickle
import time

t=time.gmtime(0)
def a(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
a(lambda: t.__reduce__()); a(lambda: type(t)(range(9))); a(lambda: type(t)(range(8))); a(lambda: type(t)(range(12))); a(lambda: type(t)(range(11)).tm_zone)
a(lambda: type(t)(range(9),{'tm_zone':'x'}).tm_zone); a(lambda: type(t)(range(11),{'tm_zone':'x'}).tm_zone); a(lambda: type(t)(range(9),{'zz':'x'})); a(lambda: type(t)(1)); a(lambda: type(t)(range(9),1))
a(lambda: copy.replace(t, tm_year=5)); a(lambda: copy.replace(t, tm_zone='q').tm_zone); a(lambda: copy.replace(t, zz=5)); a(lambda: copy.replace(t, tm_year=5, zz=1)); a(lambda: t.__replace__(1))
a(lambda: (t.n_fields,t.n_sequence_fields,t.n_unnamed_fields))
a(lambda: type(t).__match_args__)
s=os.stat('/')
a(lambda: s.__reduce__()[1][1].keys()); a(lambda: s.n_fields); a(lambda: s.n_unnamed_fields); a(lambda: type(s).__match_args__); a(lambda: copy.replace(s,st_mode=1))
a(lambda: type(t)(sequence=range(9)).tm_year); a(lambda: t.tm_zone); a(lambda: pickle.loads(pickle.dumps(t))==t); a(lambda: pickle.loads(pickle.dumps(t)).tm_zone)
def f(): t.tm_year=5
a(f)
def f(): t.foo=5
a(f)
def f():
    class X(type(t)):
        pass


a(f)


class Named:
    def __repr__(self):
        return "Named()"

    def method(self):
        return 5

    def __eq__(self, other):
        return isinstance(other, Named)

    __hash__ = None


import builtins
import collections
for value in (len, [].append, str.join, "a".join, dict.fromkeys, Named().method, collections.deque, str.maketrans):
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(value, protocol))
    print(again == value or again.__name__ == value.__name__, value.__reduce__()[1:] if value is not len else len.__reduce__()) if not isinstance(value, type) and value != Named().method else print(again)

# hidden fields: of an instance from a system call, of one that a program makes, of one without them
import sys

here = os.stat(".")
names = [n for n in dir(here) if n.startswith("st_")]
print(names)
print(here.st_mtime_ns // 10**9 == int(here.st_mtime) == here[8], here.st_blocks * 0, type(here.st_blksize))
again = pickle.loads(pickle.dumps(here))
print([n for n in names if getattr(again, n) != getattr(here, n)])
other = copy.copy(here)
print([n for n in names if getattr(other, n) != getattr(here, n)])
made = os.stat_result(range(10))
print(made.st_atime_ns, made.st_blksize, made.st_rdev, os.stat_result(range(12)).st_mtime)
a(lambda: os.stat_result(range(10), {"st_rdev": 7}).st_rdev)
system = os.statvfs("/")
print(system.n_fields, system.n_sequence_fields, type(system.f_fsid), "f_fsid" in system.__reduce__()[1][1])
a(lambda: copy.replace(system, f_fsid=3).f_fsid)
print(sys.flags.context_aware_warnings, sys.flags.thread_inherit_context, sys.flags.n_fields)
a(lambda: os.stat("/no/such/file"))
