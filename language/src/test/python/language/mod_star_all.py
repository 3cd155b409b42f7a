__all__ = ["public", "_listed"]
public = "public"
_listed = "listed although private"
unlisted = "not in __all__"
