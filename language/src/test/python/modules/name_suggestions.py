# What traceback asks for the name that somebody may have meant.
import keyword
from _suggestions import _generate_suggestions as nearest

for word in ("of", "fro", "whle", "calss", "Retrun", "xyz"):
    print(word, nearest(keyword.kwlist, word))
print(nearest(["x" * 41], "x" * 42), nearest(["abc"], "abc"), nearest([], "a"))
print(nearest(["abc"] * 749, "abd"), nearest(["abc"] * 751, "abd"))
print(nearest(["a" * 50 + "b" * 41], "a" * 50 + "c" * 41), nearest(["naïve", "Naive"], "naive"))
for arguments in ((["a"], 1), ((), "a"), (["a", 1], "b"), (["a"],)):
    try:
        print(nearest(*arguments))
    except TypeError as error:
        print(error)
