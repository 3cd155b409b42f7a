"""Methods of struct sequences want one of their own."""
import os
import sys
import time

for value in 1, (1,), tuple(range(9)), os.stat_result(range(10)), time.gmtime(0):
    for method in "__replace__", "__reduce__", "__repr__":
        try:
            print(method, getattr(time.struct_time, method)(value))
        except TypeError as e:
            print(method, e)
for call in (
    lambda: time.struct_time.__replace__(),
    lambda: time.gmtime(0).__replace__(1),
    lambda: time.gmtime(0).__replace__(tm_year=5).tm_year,
    lambda: time.gmtime(0).__replace__(x=1),
    lambda: os.stat_result(range(10)).__replace__(st_mode=3),
    lambda: sys.version_info.__replace__(major=7).major,
):
    try:
        print(call())
    except TypeError as e:
        print(e)
