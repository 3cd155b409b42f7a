"""The forms of ISO 8601 that fromisoformat reads."""

from _datetime import date, datetime, time

DATES = ("2024-02-29", "20240229", "2020-W53-5", "2020W535", "2020-W53", "2020W53", "2023-02-29", "2021-W53", "24-01-01",
         "2024-0229", "202402-29", "2020-W535", "2020W53-5", "2020-W00", "2020-W53-8", "2024-13-01", "", "2024", "２０２４-01-01")
TIMES = ("01", "01:02", "0102", "01:02:03", "010203", "01:02:03.5", "010203,25", "01:02:03.1234567", "24:00", "24:00:01",
         "25:00", "01:60", "01:02:", "01:02:03.", "1", "01:0203", "0102:03", "T01", "01:02:03.x", "")
ZONES = ("", "Z", "+01", "+0130", "-01:30:15", "+01:30:15.5", "+24:00", "-23:59:59", "z", "+1", "ZZ", "+-01", "-00:00")


def show(function, text):
    try:
        print(function.__qualname__, ascii(text), function(text))
    except Exception as error:
        print(function.__qualname__, ascii(text), type(error).__name__, error)


for text in DATES:
    show(date.fromisoformat, text)
    show(datetime.fromisoformat, text)
    show(datetime.fromisoformat, text + "T01:02+03")
    show(datetime.fromisoformat, text + "\N{SNOWMAN}01")
for clock in TIMES:
    show(datetime.fromisoformat, "2024-12-31 " + clock)
    for zone in ZONES:
        show(time.fromisoformat, clock + zone)
show(datetime.fromisoformat, "2020-W01-0102")
show(datetime.fromisoformat, "2020-W01-01:02")
show(datetime.fromisoformat, "9999-12-31T24:00")
show(date.fromisoformat, 1)
show(time.fromisoformat, b"01")
for value in (date.max, datetime.max, time.max):
    print(type(value).fromisoformat(value.isoformat()) == value)
