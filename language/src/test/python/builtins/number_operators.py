# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Binary operators between all kinds of numbers, errors included."""

import operator

NUMBERS = [0, 1, -7, 255, 2**63, -(2**63), 10**30, 1.5, -2.5, -0.0, 1e300, float("inf"), float("nan"), True, 1 - 2j]
OPERATORS = ["add", "sub", "mul", "truediv", "floordiv", "mod", "lt", "le", "eq", "and_", "xor"]


def result(function, *arguments):
    try:
        return repr(function(*arguments))
    except (ArithmeticError, TypeError, ValueError) as error:
        return f"{type(error).__name__} {error}"


for name in OPERATORS:
    for left in NUMBERS:
        print(name, left, "|".join(result(getattr(operator, name), left, right) for right in NUMBERS))
for left in NUMBERS:
    print("divmod", left, "|".join(result(divmod, left, right) for right in NUMBERS))
    print("pow", left, "|".join(result(pow, left, right) for right in (0, 1, 2, -1, 0.5, -2.0)))
    print("shift", left, "|".join(result(operator.lshift, left, n) + " " + result(operator.rshift, left, n) for n in (0, 3, 70, -1)))
    print("unary", left, *(result(f, left) for f in (operator.neg, operator.pos, abs, int, float, complex, bool, str)))
    print("round", left, *(result(round, left, n) for n in (None, 0, 1, -1, -20)))
