"""Whether types have the members that they have in CPython; what follows a type's name is missing there."""

MEMBERS = {
    "list": (list, """
        __add__ __class_getitem__ __contains__ __delitem__ __getitem__ __iadd__ __imul__ __iter__ __len__ __mul__
        __reversed__ __rmul__ __setitem__ append clear copy count extend index insert pop remove reverse sort
    """),
    "tuple": (tuple, """
        __add__ __class_getitem__ __contains__ __getitem__ __iter__ __len__ __mul__ __rmul__ count index
    """),
    "dict": (dict, """
        __class_getitem__ __contains__ __delitem__ __getitem__ __ior__ __iter__ __len__ __or__ __reversed__ __ror__
        __setitem__ clear copy fromkeys get items keys pop popitem setdefault update values
    """),
    "set": (set, """
        __and__ __class_getitem__ __contains__ __iand__ __ior__ __isub__ __iter__ __ixor__ __len__ __or__ __rand__
        __ror__ __rsub__ __rxor__ __sub__ __xor__ add clear copy difference difference_update discard intersection
        intersection_update isdisjoint issubset issuperset pop remove symmetric_difference
        symmetric_difference_update union update
    """),
    "frozenset": (frozenset, """
        __and__ __class_getitem__ __contains__ __iter__ __len__ __or__ __rand__ __ror__ __rsub__ __rxor__ __sub__
        __xor__ copy difference intersection isdisjoint issubset issuperset symmetric_difference union
    """),
    "range": (range, """
        __bool__ __contains__ __getitem__ __iter__ __len__ __reversed__ count index start step stop
    """),
    "slice": (slice, """
        indices start step stop
    """),
}

for name, (kind, members) in MEMBERS.items():
    print(name + ":", *[m for m in members.split() if not hasattr(kind, m)])
