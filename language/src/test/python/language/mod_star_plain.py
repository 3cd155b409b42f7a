also = "everything public"
_private = 1
__dunder__ = 2
