"""What a place that calls many callables hands to those that look at their caller's variables."""


def dispatch(function, *arguments):
    here = 1
    return function(*arguments)


def call(function):
    inside = 2
    return function()


many = [len, abs, hash, repr, str, int, sorted, min, max, sum, any, all, callable, id, type, bool, float, list, tuple]
for function in many:
    for arguments in ([1],), (["a"],), (1,), ("a",):
        try:
            dispatch(function, *arguments)
        except (TypeError, ValueError):
            pass
    try:
        call(function)
    except TypeError:
        pass

for function in dir, locals, vars:
    print(function.__name__, sorted(dispatch(function)), sorted(call(function)))
print(sorted(name for name in call(globals) if name in ("dispatch", "many", "inside")))
print(dispatch(eval, "here + len(arguments)"))
print(dispatch(exec, "print(here, sorted(locals()))"))


class Body:
    member = 3
    print([name for name in dispatch(dir) if name == "member"])
    for function in many + [locals]:
        try:
            found = function()
        except TypeError:
            pass
    print("member" in found)
