# Starred parts of lists and tuples ask for a length, which those of sets and lone ones of calls do not.
class Asked:
    def __init__(self, error=None):
        self.error = error

    def __iter__(self):
        print("iter")
        return iter({1: "a", 2: "b"})

    def __len__(self):
        print("len")
        if self.error:
            raise self.error
        return 2


def collect(*args):
    return args


def attempt(name, function):
    print("--", name)
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


for error in (None, ValueError("no length"), TypeError("unsized")):
    s = Asked(error)
    attempt("list", lambda: [*s])
    attempt("tuple", lambda: (*s,))
    attempt("set", lambda: {*s})
    attempt("lone", lambda: collect(*s))
    attempt("after another", lambda: collect(0, *s))
    attempt("two", lambda: collect(*s, *s))
    attempt("list()", lambda: list(s))
    attempt("tuple()", lambda: tuple(s))
    attempt("subscript", lambda: {(1, 2): 3}[*s])
    attempt("bytes()", lambda: bytes(s))
    attempt("join", lambda: "".join(s))
    attempt("reversed", lambda: [*map(str, s)])
