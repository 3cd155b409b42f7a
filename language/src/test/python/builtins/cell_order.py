# Cells compare as what they hold, an empty one is less than all others; what pow() of three says of other types.

import operator
from types import CellType

cells = [CellType(), CellType(), CellType(1), CellType(2), CellType(2.0), CellType("a")]
for name in "lt", "le", "eq", "ne", "gt", "ge":
    row = []
    for left in cells:
        for right in cells:
            try:
                row.append(str(getattr(operator, name)(left, right)))
            except TypeError as e:
                row.append(str(e))
    print(name, " ".join(row))
print(CellType(1) == 1, CellType(1).__lt__(1))


class Strange:
    pass


for arguments in (3, 4, Strange()), (Strange(), 4, 5), (3, Strange(), 5), (3, 4, 5.0), (True, 2, "a"), (3.0, 4, 5):
    try:
        print(pow(*arguments))
    except TypeError as e:
        print(e)
