"""Lines that trace functions hear of in the heads of compound statements, in comprehensions and in empty bodies."""
import sys


def lines(function):
    """Prints the lines of a function, relative to where it begins, and other events by their names."""
    told = []
    first = function.__code__.co_firstlineno

    def trace(frame, event, argument):
        if frame.f_code is not function.__code__:
            return None
        told.append(str(frame.f_lineno - first) + ("" if event == "line" else event[0]))
        return trace

    sys.settrace(trace)
    try:
        function()
    except ZeroDivisionError as error:
        told.append(type(error).__name__)
    finally:
        sys.settrace(None)
    print(function.__name__, *told)


class CM:
    swallows = False

    def __init__(self, *arguments):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        return self.swallows


def deco(*arguments):
    return lambda function: function


def while_head():
    i = 0
    while (i <
           2):
        i += 1
    else:
        i = 7


def for_head():
    for (a,
         b) in [(1,
                 2)]:
        a


def with_items():
    with (CM() as a,
          CM() as b):
        x = 1
        y = 2
    z = 1


def with_unwinding():
    with CM():
        with CM():
            1/0


def comprehension_line():
    x = [i for i in range(3)]


def comprehension_lines():
    x = [
        i
        for i in range(2)
        if i
    ]


def comprehension_clauses():
    x = {
        i:
        j
        for i in range(2)
        for j in (1,
            2)
    }


def handler_classes():
    try:
        1/0
    except (ValueError,
            TypeError):
        pass
    except ZeroDivisionError:
        y = 1


def decorated():
    @deco(1)
    @deco(
        2)
    def inner(a=1,
              b=2):
        pass
    inner()


def only_annotated():
    global zz
    x: int
    x: int = 1
    del x


def only_documented():
    """d"""


def negated_head():
    i = 3
    while not (i == 0 or
           i == 9):
        i -= 1


def element_first():
    return [i
            for i in range(2)]


def iterable_last():
    return [i for i
            in range(2)]


def dict_element():
    return {
        i: len("x")
        for i in range(2)
    }


def element_function():
    fs = [
        lambda: i
        for i in range(2)
    ]
    return fs[0]()


def element_tuple():
    return {
        (i,
         j)
        for i, \
            j in [(1, 2)]
    }


def one_line():
    return [i for i in range(3)]


def nested_comprehension():
    x = [
        i for i in range(2)
    ]
    y = {
        i:
            1
        for i in range(2)
    }
    return [
        [
            a
            for a in range(i)
        ]
        for i in range(2)
    ]


def manager_arguments():
    with CM(
        1
    ) as a, CM(
        2
    ) as (
        b):
        x = 1


def manager_swallowing():
    with (
        CM()
    ):
        1/0
    return 1


def items_unwinding():
    try:
        with CM() as a, \
            CM() as b:
            1/0
        return 1
    finally:
        x = 1


def parentheses():
    for (
        x
    ) in (
        1, 2
    ):
        continue


def only_global():
    global x


def only_annotation():
    x: int


@(lambda f:
    f)
def decorated_docstring():
    """doc"""


def defaults_and_docstring(
        x=1,
        y=2):
    """doc"""


def annotation_and_text():
    x: int
    """not doc"""


def docstring_and_annotation():
    """doc"""
    x: int
    y = 1


for function in (
    while_head,
    for_head,
    with_items,
    with_unwinding,
    comprehension_line,
    comprehension_lines,
    comprehension_clauses,
    handler_classes,
    decorated,
    only_annotated,
    only_documented,
    negated_head,
    element_first,
    iterable_last,
    dict_element,
    element_function,
    element_tuple,
    one_line,
    nested_comprehension,
    manager_arguments,
    manager_swallowing,
    items_unwinding,
    parentheses,
    only_global,
    only_annotation,
    decorated_docstring,
    defaults_and_docstring,
    annotation_and_text,
    docstring_and_annotation,
):
    lines(function)
