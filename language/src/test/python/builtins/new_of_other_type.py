# str.__new__ makes instances of str and what derives from it only.
class Plain:
    pass


class Text(str):
    pass


class Bytes(bytes):
    pass


for cls in (Plain, int, object, Bytes, list, Text, str, 5, None, "x"):
    for args in ((), ("q",), (b"q", "ascii"), (1, 2)):
        try:
            made = str.__new__(cls, *args)
            print(type(made).__name__, repr(made))
        except TypeError as e:
            print("TypeError", e)
