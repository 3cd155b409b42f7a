assert True
assert 1, "never"
for code in ("assert False", "assert 0, 'message'", "assert [], [1, 2]", "assert None, None", "assert '' , f'{1+1}'"):
    try:
        exec(code)
    except AssertionError as e:
        print(repr(e), e.args)


def message():
    print("message evaluated")
    return "m"


assert True, message()
try:
    assert not True, message()
except AssertionError as e:
    print(e)
print(__debug__)
