"""What types.FunctionType takes."""

import types


def plain(a, /, b, *, c):
    return a + b + c


def outer():
    x = 1

    def inner():
        return x

    return inner


inner = outer()
cell = types.CellType(5)
for arguments in (
    (plain.__code__, {}, "func", 1, None, {"c": 3}),
    (plain.__code__, {}, "func", None, None, 3),
    (plain.__code__, {}, 1),
    (plain.__code__, {}, "f", None, 1),
    (plain.__code__, {}, "f", (), (cell,)),
    (plain.__code__, {}, "f", (1, 2), None, {"c": 3}),
    (plain.__code__, {}, None, None, None, None),
    (inner.__code__, {}, "f", None, None),
    (inner.__code__, {}, "f", None, 1),
    (inner.__code__, {}, "f", None, ()),
    (inner.__code__, {}, "f", None, (1,)),
    (inner.__code__, {}, "f", None, (cell,)),
    (1, {}),
    (plain.__code__, 1),
):
    try:
        function = types.FunctionType(*arguments)
        print(function.__name__, function.__defaults__, function.__kwdefaults__)
        print([each.cell_contents for each in function.__closure__ or ()])
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
