"""Subclasses of the classes of datetime, and zones that a program defines."""

import copy
import pickle
from _datetime import UTC, date, datetime, time, timedelta, tzinfo


class Day(date):
    def __new__(cls, *args, **keywords):
        print("  Day", args, keywords)
        return super().__new__(cls, *args, **keywords)


class Moment(datetime):
    def __new__(cls, *args, **keywords):
        print("  Moment", args, keywords)
        return super().__new__(cls, *args, **keywords)


class Clock(time):
    def __new__(cls, *args, **keywords):
        print("  Clock", args, keywords)
        return super().__new__(cls, *args, **keywords)


class Span(timedelta):
    pass


def show(value):
    print(type(value).__name__, value)


day = Day(2024, 5, 6)
for value in (
    day + timedelta(1),
    timedelta(1) + day,
    day - timedelta(1),
    day - date(2024, 5, 1),
    day.replace(day=7),
    Day.fromordinal(700000),
    Day.fromisoformat("2024-05-06"),
    Day.fromisocalendar(2024, 1, 1),
    Day.min,
):
    show(value)
moment = Moment(2024, 5, 6, 7, fold=1)
for value in (
    moment + timedelta(1),
    moment.replace(hour=8),
    moment.date(),
    moment.time(),
    moment.astimezone(UTC) - datetime(2024, 5, 6, tzinfo=UTC) < timedelta(2),
    Moment.fromtimestamp(0, UTC),
    Moment.combine(day, Clock(1, fold=1)),
    Moment.fromisoformat("20240506T0102Z"),
    moment == datetime(2024, 5, 6, 7),
):
    show(value)
for value in (Clock(1, fold=1).replace(minute=2), Clock.fromisoformat("01:02")):
    show(value)
for value in (Span(1), Span(1) + Span(1), -Span(1), Span(1) * 2, abs(Span(-1))):
    show(value)
print(repr(Span(1)), repr(moment), repr(day))


class Changing(tzinfo):
    """Clocks are put forward at 2 on the first of April and back at 3 on the first of October."""

    def utcoffset(self, moment):
        return timedelta(hours=1) + self.dst(moment)

    def dst(self, moment):
        naive = moment.replace(tzinfo=None, fold=0)
        if datetime(naive.year, 10, 1, 2) <= naive < datetime(naive.year, 10, 1, 3):
            return timedelta(hours=1 - moment.fold)
        summer = datetime(naive.year, 4, 1, 2) <= naive < datetime(naive.year, 10, 1, 2)
        return timedelta(hours=1 if summer else 0)

    def tzname(self, moment):
        return "100%" + ("S" if self.dst(moment) else "W")


zone = Changing()
for month in (3, 7):
    local = datetime(2024, month, 1, 12, tzinfo=zone)
    print(local, local.utcoffset(), local.dst(), local.tzname(), local.astimezone(UTC), local.timetuple().tm_isdst)
    print(local.strftime("%H %Z %z"), datetime(2024, month, 1, 12, tzinfo=UTC).astimezone(zone))
twice = datetime(2024, 10, 1, 2, 30, tzinfo=zone)
again = twice.replace(fold=1)
print(twice == again, hash(twice) == hash(again), twice - again, twice.astimezone(UTC), again.astimezone(UTC))
print(twice == twice.astimezone(UTC), twice < again.astimezone(UTC), again == again.astimezone(UTC))
print(twice.timestamp(), again.timestamp())


class Wrong(tzinfo):
    def utcoffset(self, moment):
        return self.answer

    dst = utcoffset
    tzname = utcoffset


wrong = Wrong()
for wrong.answer in (None, 1, timedelta(1), timedelta(-1), "x"):
    value = datetime(2024, 1, 1, tzinfo=wrong)
    for method in ("utcoffset", "dst", "tzname", "isoformat", "timestamp", "utctimetuple"):
        try:
            result = getattr(value, method)()
            print(method, "ok" if method == "timestamp" else result)
        except Exception as error:
            print(method, type(error).__name__, error)
    for compare in ("__eq__", "__lt__", "__sub__"):
        try:
            print(compare, getattr(value, compare)(datetime(2024, 1, 1, tzinfo=UTC)))
        except Exception as error:
            print(compare, type(error).__name__, error)
try:
    print(wrong.fromutc(datetime(2024, 1, 1, tzinfo=wrong)))
except Exception as error:
    print(type(error).__name__, error)


class Copied(tzinfo):
    """Leaves aside how tzinfo itself is pickled."""

    def __init__(self):
        self.hours = 1

    __reduce__ = object.__reduce__


for copied in (pickle.loads(pickle.dumps(Copied())), copy.copy(Copied())):
    print(type(copied).__name__, vars(copied))
