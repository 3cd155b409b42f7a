# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""What except* derives from a group, by how its clauses end."""


class Group(ExceptionGroup):
    def derive(self, exceptions):
        print("derive", self.message, [type(each).__name__ for each in exceptions], end="; ")
        return Group(self.message, exceptions)


def end(how):
    if how == "raise":
        raise
    elif how == "new":
        raise OSError("new")


def run(group, first, ends):
    try:
        try:
            raise group
        except* first as part:
            print("first", part.exceptions, end="; ")
            end(ends[0])
        except* TypeError as part:
            print("second", part.exceptions, end="; ")
            end(ends[1])
    except BaseException as result:
        print("result", repr(result))
    else:
        print("all handled")


GROUPS = (
    lambda: Group("a", [ValueError(1), TypeError(2)]),
    lambda: Group("a", [ValueError(1), Group("b", [ValueError(2), TypeError(3), KeyError(4)])]),
    lambda: Group("a", [ValueError(1)]),
    lambda: Group("a", [TypeError(1), KeyError(1), OSError()]),
)
for ends in [(one, other) for one in (None, "raise", "new") for other in (None, "raise", "new")]:
    for make in GROUPS:
        run(make(), ValueError, ends)
        run(make(), Exception, ends)
