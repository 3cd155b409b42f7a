import builtins

print(builtins.len is len, builtins.__name__, builtins.int is int, "print" in dir(builtins),
      builtins.__import__ is __import__)
builtins.added = "visible everywhere"
print(added)
original = builtins.len
builtins.len = lambda x: "patched"
print(len([]))
builtins.len = original
print(len([]))
len = lambda x: "shadowed"
print(len([]), builtins.len([]))
del len
print(len([]))
del builtins.added
try:
    added
except NameError as e:
    print(e)
expected = """abs all any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict dir
divmod enumerate eval exec filter float format frozenset getattr globals hasattr hash hex id input int isinstance
issubclass iter len list locals map max memoryview min next object oct open ord pow print property range repr reversed
round set setattr slice sorted staticmethod str sum super tuple type vars zip aiter anext"""
names = [n for n in expected.split() if not hasattr(builtins, n)]
print(names)
