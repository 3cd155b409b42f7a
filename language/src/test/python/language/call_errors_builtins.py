def attempt(code):
    try:
        print(eval(code))
    except Exception as e:
        print(type(e).__name__ + ":", e)


for code in ["len()", "len(1, 2)", "len(x=1)", "len(5)", "abs('a')", "ord('ab')", "ord(5)", "chr(-1)", "chr(1.5)",
             "[].append()", "[].append(1, 2)", "[].append(object=1)", "'a'.upper(1)", "''.join()", "''.join(5)",
             "''.join([1])", "','.join(['a', None])", "{}.get()", "isinstance(1)", "isinstance(1, 1)",
             "issubclass(1, int)", "iter(5)", "next(5)", "next(iter([]))", "int([])", "int('x')", "int('1', 99)",
             "float('x')", "float([])", "range()", "range('a')", "range(1, 2, 0)", "list(5)", "dict(5)", "dict([1])",
             "dict([(1, 2, 3)])", "tuple(None)", "set(5)", "set([[]])", "sum('a')", "sum(['a'])", "max()", "max([])",
             "min(1)", "sorted(5)", "sorted([1, 'a'])", "zip(1)", "map()", "hash([])", "hash({})", "round('a')",
             "pow(2, 3, 0)", "divmod(1)", "print(sep=1)", "enumerate()", "reversed({1})", "getattr(1)",
             "getattr(1, 'x')", "getattr(1, 2)", "str(1, 2, 3, 4)", "bytes('a')", "bytes(-1)", "bytes([300])"]:
    attempt(code)
