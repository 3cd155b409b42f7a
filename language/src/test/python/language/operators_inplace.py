class I:
    def __init__(self):
        self.log = []


for op in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "or", "xor", "matmul"):
    def inplace(self, other, op=op):
        self.log.append((op, other))
        return self
    setattr(I, f"__i{op}__", inplace)
x = original = I()
x += 1
x -= 2
x *= 3
x /= 4
x //= 5
x %= 6
x **= 7
x <<= 8
x >>= 9
x &= 10
x |= 11
x ^= 12
x @= 13
print(x is original)
print(x.log)


class Fallback:
    def __iadd__(self, other):
        return NotImplemented

    def __add__(self, other):
        return ("add", other)

    def __rsub__(self, other):
        return ("rsub", other)


f = Fallback()
f += 5
print(f)
n = 3
n -= Fallback()
print(n)
try:
    n = Fallback()
    n *= 2
except TypeError as e:
    print(e)
for code in ("a = 1; a += 'x'", "a = 1; a **= []", "a = 1; a @= 2", "a = 'x'; a <<= 2", "a = []; a += 5"):
    try:
        exec(code)
    except TypeError as e:
        print(e)
