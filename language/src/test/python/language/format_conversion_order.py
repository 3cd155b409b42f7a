# A field of an f-string is converted before its format specification is evaluated; a template joins by the other's method.
class Shown:
    def __str__(self):
        print("str")
        return "shown"

    def __repr__(self):
        print("repr")
        return "repr\u00e9"

    def __format__(self, spec):
        print("format", spec)
        return "formatted"

    def __radd__(self, other):
        print("radd", type(other).__name__)
        return 5


def spec(text):
    print("spec", text)
    return text


print(f"{Shown()!s:{spec('>8')}}|")
print(f"{Shown()!r:{spec('>8')}}|")
print(f"{Shown()!a:>{spec('8')}}|")
print(f"{Shown():>{spec('8')}}|")
print(f"{Shown()!s:>8}|")
print(t"a" + Shown())
for other in (1, "s", None):
    try:
        t"a" + other
    except TypeError as e:
        print(e)


class Refusing:
    def __radd__(self, other):
        return NotImplemented


try:
    t"a" + Refusing()
except TypeError as e:
    print(e)
