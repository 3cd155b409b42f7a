"""Joins of a few, of many, and of very unequal texts; texts in reverse."""

import copy
import pickle


class Text(str):
    def __getitem__(self, index):
        return "Z"


def pieces(separator, items):
    """What a join gives, one piece after the other."""
    text = ""
    for i, item in enumerate(items):
        if i:
            text += separator
        text += item
    return text


for count in 0, 1, 2, 3, 63, 64, 65, 1000:
    items = [str(i) * (i % 5) for i in range(count)]
    for separator in "", ",", "--", "é", "\U0001f600":
        joined = separator.join(items)
        assert joined == pieces(separator, items), (count, separator)
        assert joined == separator.join(iter(items)) == separator.join(tuple(items))
    print(count, len(joined), joined[:12])

print(len("".join(["a" * 100000] + ["b"] * 1000)), len("+".join(["a"] * 1000 + ["b" * 300000])))
print(repr("".join(["", ""])), repr("".join(["", "", "x"])), repr("".join([""] * 100)), repr("".join([""] * 99 + ["y"])))

for wide in "é", "\u20ac", "\U0001f600", "\udc80":
    print(ascii("-".join(["a"] * 70 + [wide])[-4:]), ascii("".join([wide] + ["a"] * 70)[:3]))
print("".join(["a"] * 70 + [Text("sub")])[-5:], type("".join([Text("one")])).__name__)

for wrong in [3], ["a", None], ["a"] * 70 + [b"b"], ["é", "a", 2.5]:
    try:
        print(",".join(wrong))
    except TypeError as error:
        print(error)
for wrong in 3, None:
    try:
        print(",".join(wrong))
    except TypeError as error:
        print(error)
try:
    str.join(3, ["a"])
except TypeError as error:
    print(error)
print(Text("+").join("abc"), str.join(Text("+"), {"k": 1, "l": 2}))

print("".join(reversed("abc")), list(reversed("aé\U0001f600")), "".join(reversed("")), "".join(reversed(Text("abc"))))
backwards = reversed("hello")
print(next(backwards), backwards.__length_hint__(), backwards.__reduce__()[1:])
print(list(copy.copy(backwards)), list(pickle.loads(pickle.dumps(backwards))))
for position in 1, 100, -5:
    backwards = reversed("hello")
    backwards.__setstate__(position)
    print(list(backwards), next(backwards, None), backwards.__length_hint__(), backwards.__reduce__()[1:])
    backwards.__setstate__(2)
    print(next(backwards, None))
