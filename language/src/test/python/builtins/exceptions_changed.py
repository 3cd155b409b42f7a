"""Exceptions whose attributes a program changes, deletes or initialises again."""


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


error = ImportError("text", name="module", path="place", name_from="origin")
print(error.name, error.path, error.name_from, error.msg)
error.__init__()
print(error.name, error.path, error.name_from, error.msg)
error.__init__("text", name="other")
print(error.name, error.path, error.name_from, error.msg)
error.__init__("one", "two")
print(error.name, error.path, error.name_from, error.msg, error)

for kind, arguments in (
    (UnicodeEncodeError, ("utf-8", "x", 0, 1, "reason")),
    (UnicodeDecodeError, ("utf-8", b"x", 0, 1, "reason")),
    (UnicodeTranslateError, ("x", 0, 1, "reason")),
):

    class Reason(str):
        def __str__(self):
            error.object = None
            return self

    def delete(name):
        delattr(error, name)

    print(kind.__name__)
    error = kind(*arguments[:-1], Reason("reason"))
    show(lambda: str(error))
    for name in "object", "reason", "encoding":
        if name == "encoding" and kind is UnicodeTranslateError:
            continue
        error = kind(*arguments)
        delete(name)
        show(lambda: str(error))
        show(lambda: getattr(error, name))
        setattr(error, name, None)
        show(lambda: str(error))
    error = kind(*arguments)
    error.object = 5
    show(lambda: str(error))
    show(lambda: error.start)
    show(lambda: delete("start"))
    show(lambda: setattr(error, "end", "text"))
    show(lambda: kind.__new__(kind))


class Slotted:
    __slots__ = ("field",)

    class Within:
        __slots__ = "field"


namespace = {"__name__": "elsewhere"}
exec("class Slotted:\n    __slots__ = ('field',)\n    class Within:\n        __slots__ = 'field'", namespace)
for kind in Slotted, Slotted.Within, namespace["Slotted"], namespace["Slotted"].Within:
    show(lambda: kind().field)
    show(lambda: kind.field.__get__(kind()))
    show(lambda: object.__delattr__(kind(), "field"))
