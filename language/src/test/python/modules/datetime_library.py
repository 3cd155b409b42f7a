"""What dates and times have to do with the library: pickles, copies, strptime and the local zone."""

import copy
import os
import pickle
import time as clock
from datetime import UTC, date, datetime, time, timedelta, timezone

day = date(2024, 2, 28)
noon = time(12, 30, 15, 250000, timezone(timedelta(hours=5, minutes=30), "IST"))
moment = datetime(2024, 2, 28, 23, 59, 59, 999999)
for value in (
    day,
    timedelta(1, 2, 3),
    UTC,
    noon,
    moment,
    datetime(2024, 1, 1, 12, tzinfo=UTC),
    datetime(1, 2, 3, fold=1),
    time(1, fold=1),
    day.isocalendar(),
):
    for protocol in (0, 2, 5):
        print(pickle.loads(pickle.dumps(value, protocol)) == value, end=" ")
    print(copy.copy(value) == value, copy.deepcopy(value) == value, value.__reduce_ex__(4)[:2])
print(copy.replace(day, month=1), copy.replace(moment, year=1, fold=1).fold, copy.replace(noon, tzinfo=None))
for call in (
    lambda: date(b"\x07\xe8\x02\x1c"),
    lambda: date("\x07\xe8\x02\x1c"),
    lambda: date("\x07\u07e8\x02\x1c"),
    lambda: datetime(b"\x07\xe8\x82\x1c\x01\x02\x03\x00\x00\x01", UTC).fold,
    lambda: datetime(b"\x07\xe8\x82\x1c\x01\x02\x03\x00\x00\x01", 1),
    lambda: time(b"\x07\x08\x02\x1c\x01\x02"),
    lambda: time(b"123456"),
):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)

print(datetime.strptime("2024-02-29 13:14:15 +0530", "%Y-%m-%d %H:%M:%S %z"))
print(date.strptime("29.02.2024", "%d.%m.%Y"), time.strptime("1:02 PM", "%I:%M %p"))
try:
    datetime.strptime("x", "%Y")
except ValueError as error:
    print(error)


class Late(datetime):
    def timetuple(self):
        return self.replace(year=self.year + 1).date().timetuple()


print(Late(2024, 1, 1).strftime("%Y %A"), type(Late.strptime("2024", "%Y")))

for zone in ("Europe/Berlin", "EST+05EDT,M4.1.0,M10.5.0", "UTC"):
    os.environ["TZ"] = zone
    clock.tzset()
    for second in (0, 1e9, 1729990800, 1729994400.25, 1711846800):
        local = datetime.fromtimestamp(second)
        print(local, local.fold, local.timestamp(), local.astimezone().tzname(), local.astimezone(UTC))
    skipped = datetime(2024, 3, 31, 2, 30)
    print(skipped.timestamp(), skipped.replace(fold=1).timestamp(), skipped.astimezone(), date.fromtimestamp(86400 * 365))
# what the system's database knows of the past
os.environ["TZ"] = "Europe/Kyiv"
clock.tzset()
names = [datetime.fromtimestamp(second, UTC).astimezone().tzname() for second in (441763200, 757382400)]
print(not os.path.exists("/usr/share/zoneinfo/Europe/Kyiv") or names == ["MSK", "EET"])
print(abs(datetime.now(UTC).timestamp() - clock.time()) < 60, abs(datetime.now() - datetime.today()) < timedelta(hours=1))
print(date.today() - datetime.now().date() <= timedelta(1))
