# Times whose year no C struct can hold, and those that are no time_t.
import datetime
import time


def attempt(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for seconds in 1e18, -1e18, 9e18, 1e19, -1e19, 1e300, 2**62, 2**63, -(2**63), float("nan"), float("inf"):
    print(seconds)
    for function in time.gmtime, time.localtime, time.ctime, datetime.datetime.fromtimestamp, datetime.date.fromtimestamp:
        attempt(function, seconds)
    attempt(datetime.datetime.fromtimestamp, seconds, datetime.UTC)
attempt(datetime.datetime.fromtimestamp, 1e12, datetime.UTC)
attempt(datetime.datetime.fromtimestamp, -1e12, datetime.UTC)
