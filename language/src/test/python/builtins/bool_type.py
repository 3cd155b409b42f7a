print(True, False, bool(), bool(0), bool("False"), bool([]), bool([0]), bool(None), str(True), repr(False), int(True),
      float(True))
print(True + 1, True * 5, True / 2, -True, True == 1, True is (1 == 1), True & False, True | False, True ^ True,
      True & 3, not True)
print(isinstance(True, int), type(True), bool.__mro__, bool.__bases__, hash(True), True < 2, sum([True, True, False]),
      ["no", "yes"][True])
print(f"{True} {True:d} {True:5} {True!r:>6} {True:>6}", "%d %s" % (True, True), format(True), format(True, "d"),
      "{:}".format(False))
print(max(True, False), sorted([True, False, 1, 0]), {True: "a", 1: "b"}, True in [1], all([True, 1]), any([False, 0]))
try:
    bool(1, 2)
except TypeError as e:
    print(e)
try:
    class B(bool): pass
except TypeError as e:
    print(e)
print(True.real, True.bit_length(), True.to_bytes(1), True.__and__(1), True.__and__(True), True.__xor__(False))
