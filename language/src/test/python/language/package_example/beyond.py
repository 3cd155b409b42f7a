from ...outside import x
