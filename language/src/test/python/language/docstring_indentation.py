# What the compiler leaves of the indentation of docstrings.
def only_blank():
    """First

    """


def less_than_first():
    """x
       y
     z  

  """


def begins_below():
    """
    x

"""


class Tabs:
    """d\n
    e
    	f
    """


def leading(): "   lead\n\n   \n"


def all_tabs(): """\tq
\t\tw
        """


def unicode(): """é\t\U0001F600
        ü\t|
    """


for o in (only_blank, less_than_first, begins_below, Tabs, leading, all_tabs, unicode):
    print(repr(o.__doc__))
