from .. import VERSION
from ..first import NAME

DEEP = f"deep {VERSION} {NAME}"


def up():
    from .. import first

    return first.NAME, __name__
