class V:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


for op in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "or", "xor",
           "matmul", "divmod"):
    def forward(self, other, op=op): return f"{op}({self}, {other})"
    def backward(self, other, op=op): return f"r{op}({self}, {other})"
    setattr(V, f"__{op}__", forward)
    setattr(V, f"__r{op}__", backward)
a, b = V("a"), V("b")
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** b, sep="\n")
print(a << b, a >> b, a & b, a | b, a ^ b, a @ b, divmod(a, b), sep="\n")
print(1 + a, 1 - a, 1 * a, 1 / a, 1 // a, 1 % a, 1 ** a, sep="\n")
print(1 << a, 1 >> a, 1 & a, 1 | a, 1 ^ a, 1 @ a, divmod(1, a), sep="\n")
print("s" + a, [1] + a, (1,) * a, "s" * a, None | a, 1.5 - a)
print(pow(a, b), a - 1, (a + 1) + "s")
print("%s" % a)
