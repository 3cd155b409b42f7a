"""Assignments to __bases__ that are refused, in words that say why."""


class A: pass
class B: pass
class C(A): pass
class Slots: __slots__ = ("a",)
class OtherSlots: __slots__ = ("b",)
class MoreSlots(Slots): __slots__ = ("c",)
class Int(int): pass
class Meta(type): pass


def assign(cls, *bases):
    try:
        cls.__bases__ = bases
    except TypeError as e:
        print(cls.__name__, e)
    else:
        print(cls.__name__, [base.__name__ for base in cls.__mro__])


assign(C, object)
assign(C, int)
assign(C, B)
assign(C, A, A)
assign(C, A, B)
assign(C, C)
assign(A, B)
assign(A, C)
assign(Slots, A)
assign(MoreSlots, OtherSlots)
assign(Int, float)
assign(Int, object)
assign(Meta, object)
for name in "__bases__", "__name__", "__module__":
    try:
        delattr(C, name)
    except TypeError as e:
        print(e)
