# The texts of time zones name the module of their class, those of derived classes do not.
import pickle
from datetime import datetime, time
from zoneinfo import ZoneInfo


class Derived(ZoneInfo):
    pass


utc = ZoneInfo("UTC")
print(repr(utc), utc)
print(repr(Derived("UTC")))
print(repr(datetime(2024, 1, 1, tzinfo=utc)), repr(time(1, tzinfo=Derived("UTC"))))
print(repr(ZoneInfo.no_cache("UTC")), pickle.loads(pickle.dumps(utc)) is utc)
print(ZoneInfo.__module__, ZoneInfo.__qualname__, ZoneInfo.__repr__.__name__)
