"""isinstance and issubclass take objects with a tuple __bases__ for classes."""
class A:
    def __init__(self, *bases): self._b = bases
    @property
    def __bases__(self): return self._b
class Inst:
    def __init__(self, c): self._c = c
    @property
    def __class__(self): return self._c
base = A(); child = A(base); other = A()
print(isinstance(Inst(child), base), isinstance(Inst(child), child), isinstance(Inst(child), other))
print(issubclass(child, base), issubclass(base, child), issubclass(child, (other, base)), issubclass(child, child))
for f in (lambda: isinstance(1, 5), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: issubclass(child, int), lambda: issubclass(int, child), lambda: issubclass(child, 5), lambda: isinstance(1, (int, 5)), lambda: isinstance('', (int, 5)), lambda: isinstance(Inst(child), int), lambda: isinstance(3, base), lambda: issubclass(A(5), base), lambda: issubclass(A([1]), A)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Bad:
    __bases__ = 5
try: print(issubclass(Bad(), base))
except TypeError as e: print(e)
class Raises:
    @property
    def __bases__(self): raise ValueError("no bases")
try: print(issubclass(Raises(), int))
except ValueError as e: print(e)
class AE:
    @property
    def __bases__(self): raise AttributeError("none")
try: print(issubclass(AE(), int))
except TypeError as e: print(e)
try: print(isinstance(1, AE()))
except TypeError as e: print(e)
class ClsRaises:
    @property
    def __class__(self): raise ValueError("no class")
for c in (int, base):
    try: print(isinstance(ClsRaises(), c))
    except ValueError as e: print(e)
class ClsAE:
    @property
    def __class__(self): raise AttributeError("no class")
for c in (int, base, ClsAE):
    print(isinstance(ClsAE(), c))
class ClsOdd:
    __class__ = 7
for c in (int, base, ClsOdd):
    print(isinstance(ClsOdd(), c))
