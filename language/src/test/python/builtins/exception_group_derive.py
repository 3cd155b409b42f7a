# How often parts of exception groups are made.
class Telling(ExceptionGroup):
    def derive(self, exceptions):
        print("derive", self.message, exceptions)
        return Telling(self.message, exceptions)


inner = Telling("inner", [ValueError(1), TypeError(2)])
group = Telling("group", [inner, KeyError(3), ValueError(4)])
for condition in ValueError, (TypeError, KeyError), OSError, ExceptionGroup, lambda error: error.args[0] == 1:
    print("subgroup")
    print(repr(group.subgroup(condition)))
    print("split")
    print(group.split(condition))
for condition in 5, int, (ValueError, int), lambda error: 1 / 0:
    for method in group.subgroup, group.split:
        try:
            method(condition)
        except Exception as error:
            print(type(error).__name__, error)
