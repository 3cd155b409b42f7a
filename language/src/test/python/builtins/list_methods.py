a = [3, 1, 2]
a.append(5); a.extend((6, 7)); a.extend("x"); a += [8]; a.insert(0, "first"); a.insert(-1, "near end"); a.insert(100,
                                        "end"); a.insert(-100, "start")
print(a, len(a), a.index(2), a.index(5, 3), a.count(1), a.count("none"), a.pop(), a.pop(0), a.pop(-2), a.remove("x"), a)
b = a.copy()
b.reverse()
a.clear()
print(a, b, b == list(reversed(b))[::-1], [1, 2] + [3], [0] * 3, 2 * ["a", "b"], [1] * -1, 3 in [1, 2],
      [1, [2]] == [1, [2]], [1, 2] < [1, 2, 0], [2] > [1, 9])
print(list(), list("ab"), list((1, 2)), list({"k": 1}), list(range(3)), list({1}), list(x for x in "z"), [[]] * 2)
shared = [[]] * 2
shared[0].append(1)
print(shared, [1, 2, 3][-1], [1, 2, 3][1:], [None] * 2, bool([]), [1, 1.0, True].count(1),
      [1, 2, 3].index(3, -1), min([3, 1, 2]), max([[1, 2], [1, 3]]),
      sum([[1], [2]], []))
a = [1]
a.append(a)
print(a, a[1] is a, repr(a), [a], str({"k": a}))
a = [1, 2, 3]
a.extend(a)
a[len(a):] = [9]
print(a, a.__len__(), a.__contains__(2), a.__getitem__(slice(1, 3)), list.append(a, 10), a[-1], a.__add__([1])[-2:],
      a.__eq__([]), a.__iadd__([0]) is a)
mixed = [1, "a", 2.5, None, (1,), [2], {3: 4}, len]
print(mixed[:-1], *mixed[:3], [type(x).__name__ for x in mixed])
