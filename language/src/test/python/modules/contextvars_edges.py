"""Contexts are compared by what they hold; the three types have no subclasses, and say what they do not take."""

import contextvars as c


def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except (TypeError, RuntimeError) as error:
            print(type(error).__name__, error)


for kind in c.Context, c.ContextVar, c.Token:
    for arguments in ((), (1,)):
        attempt(lambda: type(kind(*arguments)))
    attempt(lambda: type("Derived", (kind,), {}))
attempt(lambda: c.Context(a=1))

first, second = c.Context(), c.Context()
print(first == second, first != second)
attempt(lambda: hash(first))
variable, other = c.ContextVar("variable"), c.ContextVar("other")
first.run(variable.set, 1)
print(first == second, first != second)
second.run(variable.set, 1.0)
print(first == second, first != second, first == 5, first == {})
second.run(other.set, None)
print(first == second)
first.run(other.set, 2)
print(first == second)
first.run(variable.set, float("nan"))
print(first == first, first == first.copy())
attempt(lambda: first < second)


class Unhashable(str):
    __hash__ = None


class Failing(str):
    def __hash__(self):
        raise TypeError("no hash of this one")


attempt(lambda: c.ContextVar(Unhashable("x")), lambda: c.ContextVar(Failing("x")))
print(hash(variable) == hash(variable), variable == c.ContextVar("variable"))
attempt(
    lambda: first["x"],
    lambda: first.get("x"),
    lambda: "x" in first,
    lambda: first.run(),
    lambda: variable.reset(5),
    lambda: c.ContextVar("x", default=1).get(2, 3),
)
