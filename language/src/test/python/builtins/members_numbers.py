"""Whether types have the members that they have in CPython; what follows a type's name is missing there."""

MEMBERS = {
    "int": (int, """
        __abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __index__ __int__
        __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__
        __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__
        __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__ as_integer_ratio bit_count bit_length conjugate
        denominator from_bytes imag is_integer numerator real to_bytes
    """),
    "bool": (bool, """
        __abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __index__ __int__
        __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__
        __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__
        __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__ as_integer_ratio bit_count bit_length conjugate
        denominator from_bytes imag is_integer numerator real to_bytes
    """),
    "float": (float, """
        __abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __int__ __mod__ __mul__
        __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __round__ __rpow__ __rsub__
        __rtruediv__ __sub__ __truediv__ __trunc__ as_integer_ratio conjugate from_number fromhex hex imag
        is_integer real
    """),
    "complex": (complex, """
        __abs__ __add__ __bool__ __complex__ __mul__ __neg__ __pos__ __pow__ __radd__ __rmul__ __rpow__ __rsub__
        __rtruediv__ __sub__ __truediv__ conjugate from_number imag real
    """),
}

for name, (kind, members) in MEMBERS.items():
    print(name + ":", *[m for m in members.split() if not hasattr(kind, m)])
