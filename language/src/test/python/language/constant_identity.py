"""Constants that are equal, of one type and of one sign are one object within a source."""


def same():
    a = 1000
    b = 1000
    text = "hello world x"
    another_text = "hello world x"
    pair = (1, 2, "x y")
    another_pair = (1, 2, "x y")
    data = b"abc"
    more_data = b"abc"
    big = 123456789012345678901234567890
    bigger = 123456789012345678901234567890
    imaginary = 1j
    another_imaginary = 1j
    nested = ((1, 2), 3)
    inner = (1, 2)
    return [
        a is b,
        text is another_text,
        pair is another_pair,
        data is more_data,
        big is bigger,
        imaginary is another_imaginary,
        nested[0] is inner,
    ]


def different():
    one = (1,)
    one_float = (1.0,)
    true = (True,)
    zero = (0.0,)
    negative_zero = (-0.0,)
    text = ("a b",)
    data = (b"a b",)
    complex_zero = (0j, 0)
    negative_complex_zero = (-0j, 0)
    return [
        one is one_float,
        one is true,
        zero is negative_zero,
        text is data,
        complex_zero is negative_complex_zero,
        repr((zero, negative_zero, complex_zero, negative_complex_zero)),
    ]


def first():
    return "a b c", (7, 8), b"zz", 99999999999999999999, 2.5j


def second():
    return "a b c", (7, 8), b"zz", 99999999999999999999, 2.5j


print(same())
print(different())
print([left is right for left, right in zip(first(), second())])
print([left is right for left, right in zip(first(), first())])

a = (3, 4)
b = (3, 4)
print(a is b)
print(-0.0j, -1j, -9223372036854775808, -18446744073709551616)

# A display that is only searched is a constant, too.
search = lambda x: x in {1, "two", None}
search_again = lambda x: x in {1, "two", None}
listed = lambda x: x not in [1, (2, 3), "four"]
print(search(1), search("two"), search(3), listed((2, 3)), listed(5))
print([c for c in search.__code__.co_consts if isinstance(c, frozenset)] == [frozenset({1, "two", None})])
print([c for c in listed.__code__.co_consts if isinstance(c, tuple) and len(c) == 3])
print(
    [c for c in search.__code__.co_consts if isinstance(c, frozenset)][0]
    is [c for c in search_again.__code__.co_consts if isinstance(c, frozenset)][0]
)
try:
    search([])
except TypeError as error:
    print(error)
print(5 in {5, 6} == True, 1 < 2 in [2, 3])
