"""Unions and parameters of generics: what typing makes of them, and what is refused."""
import collections.abc
import pickle
import types
import typing
from typing import *

T = TypeVar("T")
P = ParamSpec("P")
P2 = ParamSpec("P2")


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


U1=Union[int,str]
t(lambda: U1 | 'float')
t(lambda: 'float'|U1)
t(lambda: U1 | 3)
t(lambda: int|'x')
t(lambda: 'x'|int)
t(lambda: U1|None)
t(lambda: None|U1)
t(lambda: 3 | U1)
t(lambda: U1 | [int])
t(lambda: U1 | ...)
t(lambda: isinstance(42, Union[int, list[int]]))
t(lambda: isinstance(42, Union[str, list[int]]))
t(lambda: isinstance(42, Union[int, Any]))
t(lambda: isinstance(42, Union[str, Any]))
t(lambda: issubclass(int, Union[int, list[int]]))
t(lambda: issubclass(int, Union[str, list[int]]))
t(lambda: isinstance(4, Union[str, 'int']))
t(lambda: issubclass(int, Union[str, 'int']))
t(lambda: isinstance(None, int|None))
t(lambda: issubclass(type(None), int|None))
t(lambda: issubclass(3, int|None))
for C in Callable, collections.abc.Callable:
    D=C[Concatenate[int, P], int]
    t(lambda: D[P2])
    t(lambda: D[[str,float]])
    t(lambda: D[str,float])
    t(lambda: D[[]])
    t(lambda: D[...])
    t(lambda: D[Concatenate[str,P2]])
    C1 = C[P, T]
    t(lambda: (list[C1]|int)[[int,str],float])
    t(lambda: list[C1][[int,str],float])
    t(lambda: (list[C1]|int).__parameters__)
t(lambda: pickle.loads(pickle.dumps(P.args)))
def sub(b):
    class A(b): pass
    return A
class A(Generic[T, P]): pass
t(lambda: A[int])
TD=TypeVar('TD', default=int); T2=TypeVar('T2')
class B(Generic[T,T2,TD]): pass
t(lambda: B[int])
t(lambda: B[int,str])
t(lambda: B[int,str,int,int])
ns={}
exec('from typing import *; T=TypeVar("T"); P=ParamSpec("P"); Ts=TypeVarTuple("Ts"); N=NewType("N", int)\ntype X=int', ns, ns)
print([ns[n].__module__ for n in ('T','P','Ts')]); t(lambda:ns['X'].__module__); t(lambda: ns['N'].__module__)
t(lambda: pickle.loads(pickle.dumps(Union[int,str])))
t(lambda: list[T][int]|None)
t(lambda: (list[T]|T)[int])
t(lambda: (list[T]|T)[int,str])
t(lambda: (int|str)[int])


def f(x):
    pass


# messages have the name that the function has now
f.__qualname__ = "Other.name"
t(lambda: f())
t(lambda: f(1, 2))
t(lambda: iter(int | str))

# a union asks its members, which need not want a class
print(issubclass(typing.List, typing.List | typing.Tuple))
for union in int | str, int | typing.Tuple, int | list[int]:
    for cls in int, 2, typing.List, list:
        try:
            print(issubclass(cls, union))
        except TypeError as e:
            print(e)
