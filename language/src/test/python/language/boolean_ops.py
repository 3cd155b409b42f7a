def loud(name, value):
    print("eval", name)
    return value


print(loud("a", 0) and loud("b", 1))
print(loud("a", 2) and loud("b", 3))
print(loud("a", []) or loud("b", "x"))
print(loud("a", "y") or loud("b", "x"))
print(0 or "" or None or [] or {}, 1 and 2 and 3)
print(not [] and not "" and not None, not (1 and 0))
print("yes" if loud("c", 1) else loud("d", "no"))
print("a" if 0 else "b" if 0 else "c")
print([x if x % 2 else -x for x in range(5)])
for v in (0, 0.0, 0j, "", b"", (), [], {}, set(), range(0), None, False):
    assert not v, v
for v in (1, -1, 0.1, 1j, " ", b"0", (0,), [0], {0: 0}, {0}, range(1), True, object(), len, int):
    assert v, v
print(True and False or True, not True or True)
