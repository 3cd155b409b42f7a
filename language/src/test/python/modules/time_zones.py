"""time.tzset() and what depends on the zone; strptime, the clocks of the system, limits of a struct_time."""
import os
import time

for zone in (
    "Europe/Berlin",
    "America/New_York",
    "EST+05EDT,M4.1.0,M10.5.0",
    "AEST-10AEDT-11,M10.5.0,M3.5.0",
    "UTC+0",
    "<-03>3",
    "CET-1CEST",
    "CET-1CEST-3,M3.5.0/3,M10.5.0/4",
):
    os.environ["TZ"] = zone
    time.tzset()
    print(zone, time.tzname, time.timezone, time.altzone, time.daylight)
    for moment in 1e9, 1.04e9:
        local = time.localtime(moment)
        print(tuple(local), local.tm_zone, local.tm_gmtoff, time.mktime(local), time.strftime("%Z %z", local))
    for day in (2025, 10, 26), (2025, 3, 30), (2025, 7, 1):
        print([time.mktime((*day, 2, 30, 0, 0, 0, summer)) for summer in (0, 1)])

print(time.strptime("2024-05-06 17:08 +0200", "%Y-%m-%d %H:%M %z"))
for args in ("a", "%Y"), (b"a",):
    try:
        time.strptime(*args)
    except Exception as e:
        print(type(e).__name__, e)

for clock in time.CLOCK_REALTIME, time.CLOCK_MONOTONIC, time.CLOCK_PROCESS_CPUTIME_ID, time.CLOCK_THREAD_CPUTIME_ID:
    print(clock, time.clock_gettime(clock) > 0, type(time.clock_gettime_ns(clock)), time.clock_getres(clock) < 0.1)
print(abs(time.clock_gettime(time.CLOCK_REALTIME) - time.time()) < 60)
for call in (
    lambda: time.clock_gettime(99),
    lambda: time.clock_getres("a"),
    lambda: time.clock_settime_ns(99, 1),
):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

usual = [1900, 1, 1, 0, 0, 0, 0, 1, -1]
for index, value in (
    (0, 10**12), (0, -(2**31)), (1, -1), (1, 13), (2, 32), (3, 24), (4, 60), (5, 61), (5, 62), (6, -2), (6, 8),
    (7, 367), (7, 0), (8, -5), (0, 1.5), (8, "x"),
):
    fields = usual[:]
    fields[index] = value
    for function in time.asctime, lambda fields: time.strftime("%Y-%m-%d %S %a %j", fields):
        try:
            print(index, value, function(tuple(fields)))
        except Exception as e:
            print(index, value, type(e).__name__, e)
for call in time.asctime, time.mktime, lambda fields: time.strftime("%Y", fields):
    for wrong in 3, (1900,):
        try:
            call(wrong)
        except TypeError as e:
            print(e)
