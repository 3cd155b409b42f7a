# Where zoneinfo looks for the system's time zones.
import os
import sysconfig
import zoneinfo
from datetime import datetime, timedelta

print(sysconfig.get_config_var("TZPATH"))
print(zoneinfo.TZPATH == tuple(sysconfig.get_config_var("TZPATH").split(":")))
print(sysconfig.get_config_var("Py_DEBUG"), sysconfig.get_config_var("SIZEOF_VOID_P"))


def hours(moment):
    return moment.utcoffset() / timedelta(hours=1)


# a system may have none
if os.path.exists("/usr/share/zoneinfo/America/Chicago"):
    chicago = zoneinfo.ZoneInfo("America/Chicago")
    found = [hours(datetime(2024, month, 1, tzinfo=chicago)) for month in (1, 7)]
else:
    found = [-6.0, -5.0]
print(found)
