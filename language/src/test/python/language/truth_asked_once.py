"""How often the operands of and, or and not are asked for their truth."""


class Value:
    def __init__(self, value):
        self.value = value
        self.asked = 0

    def __bool__(self):
        self.asked += 1
        return self.value


def values():
    return Value(False), Value(True), Value(True), Value(False)


def show(what, operands):
    print(what, [operand.asked for operand in operands])


for expression in (
    "a and b",
    "a or b",
    "a and b or c",
    "b and a or c or d",
    "(a or b) and (c or d)",
    "not (a and b)",
    "not (a or b and c)",
    "(b and (a or c)) or d",
    "a or (b and (d or c))",
    "(a or d) and b",
    "(a and b) or (d and c)",
    "a and (b or c)",
    "a or b or c and d",
):
    operands = a, b, c, d = values()
    result = eval(expression)
    position = operands.index(result) if not isinstance(result, bool) else result
    show(f"{expression} = {position}", operands)


def conditions():
    operands = a, b, c, d = values()
    if a and b:
        print("never")
    show("if", operands)
    if a or b and c:
        show("if", operands)
    while a or d:
        print("never")
    show("while", operands)
    result = 1 if (b and c and d) else 2
    show(f"if else {result}", operands)
    assert not (d and a)
    show("assert", operands)
    print([0 for i in range(2) if a or b], [0 for i in range(2) if not (a or b)])
    show("comprehension", operands)
    if not (a and b) and not (c and d):
        show("if not", operands)
    elif d or a:
        print("never")
    match 1:
        case 1 if a and b or c:
            show("guard", operands)


conditions()
