from __future__ import annotations


def f(a: undefined[1], *args: *Ts, b: 'x' = 2) -> a if b else c: ...


print(f.__annotations__, f.__annotate__(1))


class C:
    x: undefined + 1
    y: "s" = 1
    __z: lambda z: z[1:2]

    def m(self, __p: q): ...


print(C.__annotations__, C.m.__annotations__)
x: int
f.attr: later
print(__annotations__)
