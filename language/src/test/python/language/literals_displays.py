print([], [1], [1, 2,], [[1], [2, [3]]])
print((), (1,), (1, 2), ((1,), 2))
x = 1, 2, 3
print(x, type(x))
print({}, {1: "a", "b": 2,}, {**{"x": 1}, "y": 2, **{"x": 3}})
print({1}, type({1, 2}), sorted({3, 1, 2, 1}))
print([*range(3), *"ab"], (*[1], 2), sorted({*[1, 2], *[2, 3]}))
print([1, 2] == [1, 2], (1, 2) == (1, 2), {1: 2} == {1: 2}, {1, 2} == {2, 1})
print(..., Ellipsis, None, True, False, NotImplemented)
