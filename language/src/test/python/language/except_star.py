def handle(error):
    try:
        raise error
    except* ValueError as group:
        print("values", type(group).__name__, group.exceptions)
    except* (KeyError, IndexError) as group:
        print("lookups", group.exceptions)
    else:
        print("else")
    finally:
        print("finally")


handle(ValueError("a", 1))
handle(ExceptionGroup("mixed", [ValueError(1), KeyError("k"), ValueError(2), IndexError(3)]))
handle(ExceptionGroup("nested", [ExceptionGroup("inner", [ValueError(1)]), KeyError(2)]))
try:
    handle(ExceptionGroup("rest", [ValueError(1), OSError(2)]))
except ExceptionGroup as rest:
    print(repr(rest), rest.exceptions)
