def test(f):
    try:
        print("try")
        f()
    except ZeroDivisionError:
        print("zero")
    except (KeyError, IndexError) as e:
        print("lookup", repr(e))
    except Exception as e:
        print("other", type(e).__name__, e)
    else:
        print("else")
    finally:
        print("finally")


def fail(e): raise e


test(lambda: 1)
test(lambda: 1 / 0)
test(lambda: {}["k"])
test(lambda: [][1])
test(lambda: int("x"))
test(lambda: fail(StopIteration(3)))
try:
    raise ValueError
except ValueError as e:
    print(repr(e), e.args)
try:
    e
except NameError as err:
    print(err)
try:
    try:
        raise KeyError("inner")
    except IndexError:
        print("not here")
    finally:
        print("inner finally")
except LookupError as e:
    print("outer", e)
try:
    try:
        1 / 0
    except 5:
        pass
except TypeError as e:
    print(e)
for bad in (5, "text", None, int, [ValueError]):
    try:
        raise bad
    except TypeError as e:
        print(e)
try:
    raise IndexError
except KeyError or IndexError:
    print("no")
except:
    print("bare")
